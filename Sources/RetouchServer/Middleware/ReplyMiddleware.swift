internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore

/// The outermost layer: every reply gets the trace id, every failure the body of the wire contract.
struct ReplyMiddleware: RouterMiddleware {
    /// The methods that a path knows, for 405.
    let methods: MethodTable

    func handle(
        _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            response = try reply(to: refusal(error, request: request, context: context), context: context)
        }
        response.headers[.traceID] = context.traceID.wireText
        if request.method == .head { response.body = response.body.lengthOnly }
        for field in context.replyHeaders.fields { response.headers[field.name] = field.value }
        return response
    }

    private func refusal(_ error: any Error, request: Request, context: APIContext) -> TaskError {
        switch error {
        case let error as TaskError: return error
        case let error as APIError: return TaskError(error)
        case let error as HTTPError where error.status == .notFound:
            let known = methods.methods(at: request.uri.path)
            return TaskError(known.isEmpty ? .noAPI : .methodNotAllowed(request.method.rawValue, allow: known))
        case let error as any HTTPResponseError where (400..<500).contains(error.status.code):
            return TaskError(.badRequest("the request could not be read"))
        case is CancellationError:
            return TaskError(.unavailable("the server is going down; try again", retryAfter: 5))
        default:
            context.logger.error("request failed", metadata: ["error": "\(error)", "path": "\(request.uri.path)"])
            return TaskError(.apiError("something went wrong here; the trace id tells us what"))
        }
    }

    private func reply(to failure: TaskError, context: APIContext) throws -> Response {
        let error = failure.error
        if error.isReportable {
            context.logger.error("replied with a failure", metadata: ["message": "\(error.message)"])
        }
        let body = ErrorReply(error, traceID: context.traceID, taskID: failure.taskID)
        var response = try Response.json(body, status: HTTPResponse.Status(code: error.status))
        if let seconds = error.retryAfter { response.headers[.retryAfter] = String(seconds) }
        if let allow = error.allow { response.headers[.allow] = allow.joined(separator: ", ") }
        if let size = error.fileSize { response.headers[.contentRange] = "bytes */\(size)" }
        if error.status == 401 { response.headers[.wwwAuthenticate] = "Bearer" }
        return response
    }
}

/// A failure of a task that was accepted, so that the reply can name it.
struct TaskError: Error {
    var error: APIError
    var taskID: UUID?

    init(_ error: APIError, taskID: UUID? = nil) {
        self.error = error
        self.taskID = taskID
    }
}

extension HTTPField.Name {
    static let traceID = HTTPField.Name("x-trace-id")!
}

extension ResponseBody {
    /// What `HEAD` is answered with: the length that `GET` would have.
    fileprivate var lengthOnly: ResponseBody {
        ResponseBody(contentLength: contentLength) { try await $0.finish(nil) }
    }
}
