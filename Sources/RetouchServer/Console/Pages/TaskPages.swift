internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// One task: what was asked, how it went, what came out.
struct TaskPages: Sendable {
    let console: Console

    static func path(of task: UUID) -> String { "/console/tasks/\(task.wireText)" }

    func show(_ visit: Visit) async throws -> Response {
        let account = try visit.signedIn.account
        let detail = try await console.service.detail(of: visit.identifier("task"), account: account.id)
        var response = try console.render(
            "task", title: "Task", try await values(of: detail), for: visit)
        // Without a script the page looks again by itself while there is something to wait for.
        if !detail.task.state.isFinal, let name = HTTPField.Name("refresh") { response.headers[name] = "2" }
        return response
    }

    private func values(of detail: TaskDetail) async throws -> Console.Values {
        let (runs, callbacks) = try await console.service.course(of: detail.task)
        return TaskValues(detail: detail, runs: runs, callbacks: callbacks).values
    }

    func resend(_ visit: Visit, _ form: Form) async throws -> Response {
        let id = try visit.identifier("task")
        try await console.service.resend(id, account: visit.signedIn.account.id)
        return console.redirect(to: Self.path(of: id))
    }

    func remove(_ visit: Visit, _ form: Form) async throws -> Response {
        try await console.service.remove(visit.identifier("task"), account: visit.signedIn.account.id)
        return console.redirect(to: HistoryPages.path)
    }

    /// What a variation changed where the mask says keep, as a picture: black when nothing.
    func difference(_ visit: Visit) async throws -> Response {
        let account = try visit.signedIn.account
        guard let index = visit.context.parameters.get("index").flatMap({ Int($0) }) else { throw PageNotFound() }
        let picture = try await console.service.difference(
            outside: visit.identifier("task"), picture: index, account: account.id)
        return Response(
            status: .ok, headers: [.contentType: "image/png", .cacheControl: "private, max-age=3600"],
            body: ResponseBody(byteBuffer: .init(bytes: picture)))
    }
}
