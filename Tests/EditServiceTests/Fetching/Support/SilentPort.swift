import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A port of 127.0.0.1 that is taken and on which nobody listens: connections to it are refused, and no other test's
/// server can get it meanwhile.
final class SilentPort: Sendable {
    let number: Int
    private let socket: Int32

    init() throws {
        #if canImport(Glibc)
        let stream = Int32(SOCK_STREAM.rawValue)
        #else
        let stream = SOCK_STREAM
        #endif
        let descriptor = Self.made(stream)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard descriptor >= 0, isBound else {
            close(descriptor)
            throw CocoaError(.fileReadUnknown)
        }
        socket = descriptor
        number = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit {
        close(socket)
    }

    private static func made(_ stream: Int32) -> Int32 {
        // The type's own property has the function's name.
        #if canImport(Glibc)
        Glibc.socket(AF_INET, stream, 0)
        #elseif canImport(Musl)
        Musl.socket(AF_INET, stream, 0)
        #else
        Darwin.socket(AF_INET, stream, 0)
        #endif
    }
}
