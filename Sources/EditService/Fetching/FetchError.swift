/// Why a fetch did not happen or did not end well.
public enum FetchError: Error, Hashable, Sendable {
    /// The URL's spelling.
    case badURL(URLFault)
    /// A port below 1024 that is neither 80 nor 443.
    case port(Int)
    /// The name does not exist or has no address.
    case hostNotFound(String)
    /// The host is, or leads to, at least one address that is not public.
    case notPublic(FetchHost, IPAddress, SpecialRange)
    /// A redirect led to a URL that may not be fetched.
    indirect case redirect(FetchError)
    /// More redirects than the limit.
    case tooManyRedirects(limit: Int)
    /// A redirect from https to http, which would show the rest of the fetch to everybody on the way.
    case redirectToPlainHTTP
    /// More bytes than the limit, announced or sent.
    case tooLarge(limit: Int)
    /// The file came packed (`content-encoding`), though we asked for it plain.
    case encoded(String)
    /// An answer that is neither a file nor a redirect.
    case status(Int)
    /// The time limit passed.
    case timedOut
    /// The name could not be looked up now.
    case lookupFailed(String)
    /// No connection.
    case connectionFailed(String)
    /// The server's certificate is not good for the name, or TLS failed otherwise.
    case insecure(String)
    /// The answer broke off or was not HTTP.
    case brokenAnswer(String)
}
