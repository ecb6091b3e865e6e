internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// Lets requests in: a valid token, and room in its bucket.
struct Gate: Sendable {
    let service: EditService
    let api: API

    /// - Throws: ``APIError`` 401, 400 `token_mismatched`, 403 `forbidden` from an address that the token is not for, or 429 with `retry-after`.
    func principal(of request: Request, context: APIContext) async throws -> Principal {
        let principal = try await service.authenticator.principal(
            authorization: request.headers[.authorization], for: api)
        guard service.allows(principal, from: request.clientAddress(context)) else {
            throw APIError.forbidden("this token may not be used from this address")
        }
        try admit(principal, context: context)
        return principal
    }

    /// Counts a request of somebody who is known.
    ///
    /// - Throws: ``APIError`` 429 with `retry-after`.
    func admit(_ principal: Principal, context: APIContext) throws {
        let decision = service.countRequest(of: principal)
        for (name, value) in decision.headers { context.replyHeaders.set(name, to: value) }
        guard decision.isAllowed else {
            throw APIError.tooManyRequests(
                "too many requests with this token; slow down", retryAfter: Int(decision.retryAfter.rounded(.up)))
        }
    }
}
