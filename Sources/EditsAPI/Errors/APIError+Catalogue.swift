extension APIError {
    /// 400: the body, a field, a picture or a mask is not right. The message names it and says what would be.
    public static func badRequest(_ message: String) -> APIError {
        APIError(status: 400, code: .badRequest, message: message)
    }

    /// 400: the token is good, but not for this API.
    public static func tokenMismatched(_ api: String) -> APIError {
        APIError(status: 400, code: .tokenMismatched, message: "this token is not for the API `\(api)`")
    }

    /// 400: an action or a prompt that nothing here can carry out.
    public static func notImplemented(_ message: String) -> APIError {
        APIError(status: 400, code: .apiNotImplemented, message: message)
    }

    /// 401: no token, or none that is valid now.
    public static func invalidToken(_ message: String) -> APIError {
        APIError(status: 401, code: .invalidToken, message: message)
    }

    /// 403: the application's quota does not cover the task.
    public static func usedUp(_ message: String) -> APIError {
        APIError(status: 403, code: .usedUp, message: message)
    }

    /// 403: a link whose signature is not ours, or a prompt that is not allowed.
    public static func forbidden(_ message: String) -> APIError {
        APIError(status: 403, code: .forbidden, message: message)
    }

    /// 404: no such path.
    public static let noAPI = APIError(status: 404, code: .noAPI, message: "there is no API at this path")

    /// 404: no such task or file.
    public static func notFound(_ what: String) -> APIError {
        APIError(status: 404, code: .notFound, message: "no such \(what)")
    }

    /// 410: a link past its time.
    public static let expired = APIError(
        status: 410, code: .expired, message: "this link has expired; retrieve the task to get a new one")

    /// 405, with the methods that the path knows.
    public static func methodNotAllowed(_ method: String, allow: [String]) -> APIError {
        let known = allow.joined(separator: ", ")
        return APIError(
            status: 405, code: .badRequest, message: "\(method) is not allowed here; use \(known)", allow: allow)
    }

    /// 416: a range that lies outside the file.
    ///
    /// - Parameter size: bytes of the file.
    public static func rangeNotSatisfiable(size: Int) -> APIError {
        APIError(
            status: 416, code: .badRequest, message: "`range` lies outside the file of \(size) bytes", fileSize: size)
    }

    /// 413: a body over the limit.
    ///
    /// - Parameter limit: bytes that would have been accepted.
    public static func requestTooLarge(limit: Int) -> APIError {
        APIError(
            status: 413, code: .requestTooLarge,
            message: "the body is larger than \(limit) bytes; send the picture as an `image_url` instead")
    }

    /// 415: a content type other than JSON.
    public static let unsupportedMediaType = APIError(
        status: 415, code: .badRequest, message: "send the body as `content-type: application/json`")

    /// 409: the task was cancelled by its owner; the code is `cancelled`.
    public static let cancelled = APIError(status: 409, code: .cancelled, message: "the task was cancelled")

    /// 429: a rate or concurrency limit.
    ///
    /// - Parameter retryAfter: seconds.
    public static func tooManyRequests(_ message: String, retryAfter: Int) -> APIError {
        APIError(status: 429, code: .tooManyRequests, message: message, retryAfter: retryAfter)
    }

    /// 400: a known idempotency key with another body.
    public static let keyReused = badRequest(
        "the header `idempotency-key` was used for another request within 24 hours; use a new key for each request")

    /// 500: an engine, a fetch or something unforeseen failed. No internals in the message.
    public static func apiError(_ message: String) -> APIError {
        APIError(status: 500, code: .apiError, message: message)
    }

    /// 503: try later.
    public static func unavailable(_ message: String, retryAfter: Int) -> APIError {
        APIError(status: 503, code: .apiError, message: message, retryAfter: retryAfter)
    }

    /// 504: a synchronous call outlived its `timeout`; the task goes on.
    public static func timeout(seconds: Double) -> APIError {
        APIError(
            status: 504, code: .timeout,
            message: "the task did not end within \(seconds.formattedSeconds) s; it goes on and stays retrievable")
    }
}

extension Double {
    /// "480" rather than "480.0".
    fileprivate var formattedSeconds: String {
        rounded() == self && magnitude < 1e15 ? String(Int(self)) : String(self)
    }
}
