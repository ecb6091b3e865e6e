internal import EditService
internal import EditsAPI
internal import Hummingbird
internal import Logging

/// Whether the process lives, and whether it can serve.
struct HealthController: Sendable {
    let service: EditService

    private struct Health: Encodable {
        var status: String
    }

    func live(_ request: Request, context: APIContext) throws -> Response {
        try .json(Health(status: "live"))
    }

    func ready(_ request: Request, context: APIContext) async throws -> Response {
        do {
            try await service.checkReadiness()
        } catch {
            context.logger.error("not ready", metadata: ["error": "\(error)"])
            throw APIError.unavailable("the records or the files cannot be reached, or no worker lives", retryAfter: 5)
        }
        return try .json(Health(status: "ready"))
    }
}
