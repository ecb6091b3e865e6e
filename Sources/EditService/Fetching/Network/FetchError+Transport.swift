import AsyncHTTPClient
import NIOCore
import NIOSSL

extension FetchError {
    /// The cause behind an error of the HTTP library.
    init(transport error: any Error) {
        switch error {
        case let error as FetchError:
            self = error
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
            self = .insecure("\(error)")
        case let error as HTTPClientError:
            switch error {
            case .connectTimeout, .getConnectionFromPoolTimeout: self = .connectionFailed("\(error)")
            case .tlsHandshakeTimeout: self = .insecure("\(error)")
            default: self = .brokenAnswer("\(error)")
            }
        case is IOError, is ChannelError:
            self = .connectionFailed("\(error)")
        default:
            self = .brokenAnswer("\(error)")
        }
    }
}
