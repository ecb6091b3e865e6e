public import NIOPosix
import Synchronization

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension HostResolver {
    /// The system's own look-up, `getaddrinfo`, which reads `/etc/hosts` and asks the configured name servers.
    ///
    /// The call blocks its thread and cannot be broken off; a cancelled look-up is left behind to end on its thread.
    ///
    /// - Parameter pool: the threads that look-ups block.
    public static func system(pool: NIOThreadPool = .singleton) -> HostResolver {
        HostResolver { name in
            let lookup = Lookup()
            return try await withTaskCancellationHandler {
                try await withCheckedThrowingContinuation { continuation in
                    lookup.begin(continuation)
                    pool.submit { state in
                        guard state == .active else {
                            return lookup.end(.failure(FetchError.lookupFailed("the thread pool is shut down")))
                        }
                        guard lookup.isAwaited else { return }
                        lookup.end(Result { try systemAddresses(of: name) })
                    }
                }
            } onCancel: {
                lookup.end(.failure(CancellationError()))
            }
        }
    }

    private static func systemAddresses(of name: String) throws -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        #if canImport(Glibc)
        hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        #else
        hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(name, nil, &hints, &list)
        defer { if list != nil { freeaddrinfo(list) } }
        switch code {
        case 0:
            let entries = sequence(first: list) { $0?.pointee.ai_next }.prefix { $0 != nil }
            return entries.compactMap { $0?.pointee.ai_addr.flatMap(IPAddress.init(socketAddress:)) }
        case EAI_NONAME, noAddress:
            return []
        default:
            throw FetchError.lookupFailed(String(cString: gai_strerror(code)))
        }
    }

    /// `EAI_NODATA`, which glibc shows only to programs that ask for GNU extensions: the name exists, without address.
    private static let noAddress: CInt = {
        #if canImport(Darwin)
        EAI_NODATA
        #else
        -5
        #endif
    }()
}

/// One look-up that ends once: with its result, or because nobody waits for it any more.
private final class Lookup: Sendable {
    private enum State {
        case idle
        case awaited(CheckedContinuation<[IPAddress], any Error>)
        case ended(Result<[IPAddress], any Error>)
    }

    private let state = Mutex(State.idle)

    /// Whether somebody still waits for the result.
    var isAwaited: Bool {
        state.withLock { state in
            if case .awaited = state { true } else { false }
        }
    }

    func begin(_ continuation: CheckedContinuation<[IPAddress], any Error>) {
        let early: Result<[IPAddress], any Error>? = state.withLock { state in
            // Cancelled before it began.
            if case .ended(let result) = state { return result }
            state = .awaited(continuation)
            return nil
        }
        if let early { continuation.resume(with: early) }
    }

    func end(_ result: Result<[IPAddress], any Error>) {
        let continuation: CheckedContinuation<[IPAddress], any Error>? = state.withLock { state in
            switch state {
            case .idle:
                state = .ended(result)
                return nil
            case .awaited(let continuation):
                state = .ended(result)
                return continuation
            case .ended:
                return nil
            }
        }
        continuation?.resume(with: result)
    }
}

extension IPAddress {
    /// The address in a socket address of the system; `nil` for other families.
    fileprivate init?(socketAddress: UnsafeMutablePointer<sockaddr>) {
        switch CInt(socketAddress.pointee.sa_family) {
        case AF_INET:
            let bytes = UnsafeRawPointer(socketAddress).load(as: sockaddr_in.self).sin_addr
            self.init(bytes: withUnsafeBytes(of: bytes) { Array($0) })
        case AF_INET6:
            let bytes = UnsafeRawPointer(socketAddress).load(as: sockaddr_in6.self).sin6_addr
            self.init(bytes: withUnsafeBytes(of: bytes) { Array($0) })
        default:
            return nil
        }
    }
}
