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
        let principal = try await Gate(service: service, api: .edits).principal(of: request, context: context)
        return try await edit(request, context: context, by: principal)
    }

    /// The same, on behalf of somebody who is known already.
    func edit(_ request: Request, context: APIContext, by principal: Principal) async throws -> Response {
        let key = try idempotencyKey(of: request)
        let body = try await JSONBody(limit: bodyLimit).read(request)
        let call = EditCall(
            request: try EditRequest(json: body), body: body, idempotencyKey: key,
            isStreamed: request.headers[values: .accept].contains { $0.contains(ProgressStream.contentType) })
        let submission = try await service.submit(call, by: principal, traceID: context.traceID)
        if call.isStreamed {
            return ProgressStream(service: service, submission: submission, timeout: call.request.timeout)
                .response(to: request)
        }
        if call.isAnsweredAtOnce {
            let task = submission.task
            let accepted = AcceptedReply(taskID: task.id.wireText, traceID: task.traceID.wireText)
            return try answer(accepted, to: submission)
        }
        return try await result(of: submission, within: call.request.timeout, request: request, context: context)
    }

    /// Waits for the end, unless the client goes away before: then a repeat of its request joins the task.
    private func result(
        of submission: Submission, within timeout: Double, request: Request, context: APIContext
    ) async throws -> Response {
        do {
            context.replyHeaders.set("connection", to: "close")
            let ended = try await request.untilClosed {
                try await service.ending(of: submission.task.id, timeout: timeout)
            }
            return try answer(service.result(of: ended), to: submission)
        } catch let error as APIError {
            let isOver = error.code != .timeout
            if isOver { service.answered(submission) } else { await service.unanswered(submission) }
            throw TaskError(error, taskID: submission.task.id)
        } catch {
            await service.unanswered(submission)
            throw error
        }
    }

    /// A reply that is noted as given once its last byte has been handed to the connection.
    private func answer(_ value: some Encodable, to submission: Submission) throws -> Response {
        let data = try Response.encoded(value)
        let service = service
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(contentLength: data.count) { writer in
                do {
                    try await writer.write(ByteBuffer(bytes: data))
                    try await writer.finish(nil)
                } catch {
                    await service.unanswered(submission)
                    throw error
                }
                service.answered(submission)
            })
    }

    private func idempotencyKey(of request: Request) throws -> String? {
        guard let name = HTTPField.Name("idempotency-key"), let key = request.headers[name] else { return nil }
        guard EditLimits.keyCharacters.contains(key.count) else {
            throw APIError.badRequest("the header `idempotency-key` must have 1…255 characters")
        }
        return key
    }
}
