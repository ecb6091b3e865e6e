/// A URL that has been taken apart and may be fetched as far as its spelling goes; where its host leads is another
/// question, which ``AddressRules`` answers.
///
/// The reading is strict: whatever two readers of URLs could understand differently is refused, so that what was
/// checked is what is asked for.
public struct FetchTarget: Hashable, Sendable {
    /// The two ways to fetch.
    public enum Scheme: String, Hashable, Sendable {
        case http
        case https

        /// The port when the URL names none: 80 or 443.
        public var defaultPort: Int { self == .http ? 80 : 443 }
    }

    /// The longest URL that is read: 8,192 bytes.
    public static let longest = 8192

    /// How the server is talked to.
    public let scheme: Scheme

    /// The server, by name or by address.
    public let host: FetchHost

    /// The port, 1…65535; the scheme's own when the URL names none.
    public let port: Int

    /// The path with its slash, and the query with its question mark when there is one. Characters that a URL cannot
    /// hold are percent-encoded as UTF-8, as browsers do. The fragment is left out.
    public let pathAndQuery: String

    /// Whether the port is one that files are served from: 80, 443, or 1024 and above.
    public var hasOrdinaryPort: Bool { port == 80 || port == 443 || port >= 1024 }

    init(scheme: Scheme, host: FetchHost, port: Int, pathAndQuery: String) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.pathAndQuery = pathAndQuery
    }
}

extension FetchTarget: CustomStringConvertible {
    /// The URL in its one normal spelling.
    public var description: String {
        let port = port == scheme.defaultPort ? "" : ":\(port)"
        return "\(scheme.rawValue)://\(host)\(port)\(pathAndQuery)"
    }
}
