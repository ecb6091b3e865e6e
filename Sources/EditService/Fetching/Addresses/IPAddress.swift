/// An IPv4 or IPv6 address as a number, so that ranges of addresses can be compared.
///
/// There is one spelling in for each family (dotted quad, RFC 4291 text) and one out; the historic numeric spellings
/// of IPv4 (`127.1`, `0x7f000001`, `017700000001`) are not addresses here.
public struct IPAddress: Hashable, Sendable {
    /// The two kinds of address.
    public enum Family: Hashable, Sendable {
        case v4
        case v6

        /// Width of an address in bits: 32 or 128.
        public var bits: Int { self == .v4 ? 32 : 128 }
    }

    /// Which kind this is. An IPv4-mapped IPv6 address is `.v6`.
    public let family: Family

    /// The address as a number in network order: the first byte is the most significant. At most 32 bits for IPv4.
    public let value: UInt128

    /// An IPv4 address from its number; 127.0.0.1 is `0x7f000001`.
    public init(v4 value: UInt32) {
        self.family = .v4
        self.value = UInt128(value)
    }

    /// An IPv6 address from its number; `::1` is 1.
    public init(v6 value: UInt128) {
        self.family = .v6
        self.value = value
    }

    /// An address from its bytes in network order.
    ///
    /// - Parameter bytes: 4 of them for IPv4, 16 for IPv6; `nil` for any other count.
    public init?(bytes: some Collection<UInt8>) {
        let value = bytes.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        switch bytes.count {
        case 4: self.init(v4: UInt32(value))
        case 16: self.init(v6: value)
        default: return nil
        }
    }

    /// The address's bytes in network order: 4 or 16.
    public var bytes: [UInt8] {
        stride(from: family.bits - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt128($0)) }
    }
}
