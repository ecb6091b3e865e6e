#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension IPAddress: LosslessStringConvertible {
    /// An address from its standard text, read by the system's `inet_pton`.
    ///
    /// - Parameter text: four decimal numbers without leading zeros, or the text of RFC 4291, section 2.2, without
    ///   brackets and without a zone (`%eth0`); `nil` for anything else.
    public init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
                UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "."), UInt8(ascii: ":"):
                true
            default:
                false
            }
        }
        // A zone and a NUL, at which the C function would stop reading, are kept out by the alphabet.
        guard isPlain else { return nil }
        let family: Family = text.utf8.contains(UInt8(ascii: ":")) ? .v6 : .v4
        var bytes = [UInt8](repeating: 0, count: family.bits / 8)
        guard inet_pton(family.socketFamily, text, &bytes) == 1 else { return nil }
        self.init(bytes: bytes)
    }

    /// The standard text: dotted quad, or RFC 5952 as the system's `inet_ntop` writes it.
    public var description: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        let size = socklen_t(text.count)
        // It can only fail for an unknown family or a buffer that is too small; neither can happen here.
        _ = inet_ntop(family.socketFamily, bytes, &text, size)
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

extension IPAddress.Family {
    /// `AF_INET` or `AF_INET6`.
    var socketFamily: CInt { self == .v4 ? AF_INET : AF_INET6 }
}
