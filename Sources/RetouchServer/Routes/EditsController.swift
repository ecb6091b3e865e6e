internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import RecordStore

/// `POST /midjourney/edits`.
struct EditsController: Sendable {
    let service: EditService
    /// Bytes of a body.
    let bodyLimit: Int

    func edit(_ request: Request, context: APIContext) async throws -> Response {
        let principal = try await service.authenticator.principal(
            authorization: request.headers[.authorization], for: .edits)
        let body = try await JSONBody(limit: bodyLimit).read(request)
        let edit = try EditRequest(json: body)
        let task = try await service.submit(edit, by: principal, traceID: context.traceID)
        do {
            let ended = try await service.ending(of: task.id, timeout: edit.timeout)
            return try .json(service.result(of: ended))
        } catch let error as APIError {
            throw TaskError(error, taskID: task.id)
        }
    }
}
