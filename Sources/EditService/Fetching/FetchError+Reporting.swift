extension FetchError {
    /// Who has to do something about it, and so what the client sees.
    public enum Kind: Hashable, Sendable {
        /// The client: 400 `bad_request` with ``FetchError/publicMessage``.
        case badRequest
        /// The other side, or the network: 500 `api_error` with the message `fetch failed`.
        case upstream
    }

    /// Who has to do something about it.
    public var kind: Kind {
        switch self {
        case .badURL, .port, .hostNotFound, .notPublic, .redirect, .tooManyRedirects, .redirectToPlainHTTP, .tooLarge,
            .encoded:
            .badRequest
        case .status(let status): (400..<500).contains(status) ? .badRequest : .upstream
        case .timedOut, .lookupFailed, .connectionFailed, .insecure, .brokenAnswer: .upstream
        }
    }

    /// What the client may read, as the end of a sentence that begins with the field's name.
    ///
    /// A name that does not exist and a name that leads into a private network read alike, so that nobody can ask us
    /// which names our network knows; no address is ever told.
    public var publicMessage: String {
        switch self {
        case .badURL(let fault): fault.description
        case .port: "the URL's port is not 80, 443, or 1024 and above"
        case .hostNotFound, .notPublic: "the URL's host does not lead to public addresses"
        case .redirect(let cause): "the URL redirects to another that is refused: \(cause.publicMessage)"
        case .tooManyRedirects(let limit): "the URL redirects more than \(limit) times"
        case .redirectToPlainHTTP: "the URL redirects from https to http"
        case .tooLarge(let limit): "the file is larger than \(limit) bytes"
        case .encoded(let coding):
            "the server sent the file with `content-encoding: \(coding)`, which is not accepted for pictures"
        case .status(let status) where kind == .badRequest: "the download was refused with status \(status)"
        case .status, .timedOut, .lookupFailed, .connectionFailed, .insecure, .brokenAnswer: "fetch failed"
        }
    }

    /// Whether the same URL may well work a little later.
    public var isTransient: Bool {
        switch self {
        case .timedOut, .lookupFailed, .connectionFailed, .brokenAnswer: true
        case .status(let status): status >= 500 || status == 408 || status == 425 || status == 429
        default: false
        }
    }
}

extension FetchError: CustomStringConvertible {
    /// The whole truth, with addresses and the library's own words: for logs, not for clients.
    public var description: String {
        switch self {
        case .hostNotFound(let host): "the host `\(host)` has no address"
        case .notPublic(let host, let address, let range): "the host `\(host)` leads to \(address) (\(range))"
        case .port(let port): "the port \(port) is not 80, 443, or 1024 and above"
        case .redirect(let cause): "refused after a redirect: \(cause)"
        case .status(let status): "the server answered with status \(status)"
        case .timedOut: "the time limit passed"
        case .lookupFailed(let detail): "the look-up failed: \(detail)"
        case .connectionFailed(let detail): "no connection: \(detail)"
        case .insecure(let detail): "TLS failed: \(detail)"
        case .brokenAnswer(let detail): "the answer broke off or was not HTTP: \(detail)"
        default: publicMessage
        }
    }
}
