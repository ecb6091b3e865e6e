/// What a client is told when a call cannot be served.
///
/// Everything that leaves the service as a failure is one of these, made where the cause is known and rendered in one
/// place. The message is public: it names the field and what would be right, and nothing about our machines.
public struct APIError: Error, Sendable, Hashable, Codable {
    /// The HTTP status, 400…599.
    public var status: Int
    /// The stable word that clients switch on.
    public var code: Code
    /// One sentence for people.
    public var message: String
    /// Seconds after which a repeat may succeed; sent as `retry-after`. `nil`: not said.
    public var retryAfter: Int?
    /// The methods that the path does know; sent as `allow` with a 405.
    public var allow: [String]?
    /// The size in bytes of a file of which a range outside it was asked for; sent as `content-range` with a 416.
    public var fileSize: Int?

    public init(
        status: Int, code: Code, message: String, retryAfter: Int? = nil, allow: [String]? = nil, fileSize: Int? = nil
    ) {
        self.status = status
        self.code = code
        self.message = message
        self.retryAfter = retryAfter
        self.allow = allow
        self.fileSize = fileSize
    }

    /// Whether the fault is ours and belongs into the error log with its cause.
    public var isReportable: Bool { status >= 500 && code != .timeout }
}

extension APIError {
    /// The words of the wire contract's error table.
    public enum Code: String, Sendable, Hashable, Codable, CaseIterable {
        case badRequest = "bad_request"
        case tokenMismatched = "token_mismatched"
        case apiNotImplemented = "api_not_implemented"
        case invalidToken = "invalid_token"
        case usedUp = "used_up"
        case forbidden
        case noAPI = "no_api"
        case notFound = "not_found"
        case expired
        case requestTooLarge = "request_too_large"
        case tooManyRequests = "too_many_requests"
        case apiError = "api_error"
        case timeout
        case cancelled
    }
}
