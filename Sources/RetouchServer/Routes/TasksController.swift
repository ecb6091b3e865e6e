internal import EditService
internal import EditsAPI
internal import Foundation
internal import Hummingbird
internal import RecordStore

/// `POST /midjourney/tasks`.
struct TasksController: Sendable {
    /// Bytes of a body: a hundred identifiers and some.
    private static let bodyLimit = 64 * 1_024

    let service: EditService

    func answer(_ request: Request, context: APIContext) async throws -> Response {
        let principal = try await Gate(service: service, api: .tasks).principal(of: request, context: context)
        return try await answer(request, context: context, by: principal)
    }

    /// The same, on behalf of somebody who is known already.
    func answer(_ request: Request, context: APIContext, by principal: Principal) async throws -> Response {
        let body = try await JSONBody(limit: Self.bodyLimit).read(request)
        switch try TasksRequest(json: body) {
        case .retrieve(let reference, let wait) where wait > 0:
            context.replyHeaders.set("connection", to: "close")
            return try .json(
                await request.untilClosed { try await service.retrieve(reference, wait: wait, by: principal) })
        case .retrieve(let reference, _):
            return try .json(await service.retrieve(reference, wait: 0, by: principal))
        case .retrieveBatch(let filter):
            return try .json(await service.retrieve(filter, by: principal))
        case .cancel(let reference):
            return try .json(await service.cancel(reference, by: principal))
        }
    }
}
