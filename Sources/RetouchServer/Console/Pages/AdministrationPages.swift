internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// `/console/administration`: accounts and their quotas, the queue, the processes, what is forbidden, what failed.
struct AdministrationPages: Sendable {
    static let path = "/console/administration"

    let console: Console

    func show(_ visit: Visit) async throws -> Response {
        try await show(visit, [:])
    }

    func grant(_ visit: Visit, _ form: Form) async throws -> Response {
        try check(visit)
        guard let application = form["application"].flatMap({ UUID(uuidString: $0) }) else { throw PageNotFound() }
        try await console.service.grant(form["credits"].flatMap { Double($0) } ?? 0, to: application)
        return console.redirect(to: Self.path)
    }

    func forbid(_ visit: Visit, _ form: Form) async throws -> Response {
        try check(visit)
        try await console.service.setForbidden(form["phrase"] ?? "", to: form["allow"] == nil)
        return console.redirect(to: Self.path)
    }

    func invite(_ visit: Visit, _ form: Form) async throws -> Response {
        try check(visit)
        let code = try await console.accounts.invite().text
        return try await show(
            visit, ["invitation": "\(console.publicURL().absoluteString)/console/register?invitation=\(code)"])
    }

    /// Nobody else is told that there is such a page.
    private func check(_ visit: Visit) throws {
        guard try visit.signedIn.account.isAdministrator else { throw PageNotFound() }
    }

    private func show(_ visit: Visit, _ more: Console.Values) async throws -> Response {
        try check(visit)
        let overview = try await console.service.overview()
        var values = more
        values["sheet"] = ["tasks.css"]
        values["atAdministration"] = true
        values["accounts"] = overview.accounts.map(row)
        values["queue"] = ["turbo", "fast", "relax"].compactMap(EditMode.init(rawValue:)).map { mode in
            let share = overview.queue.modes[mode] ?? QueueStatus.Share()
            var row: Console.Values = [
                "mode": mode.rawValue, "waiting": "\(share.waiting)", "running": "\(share.running)",
            ]
            row["oldest"] = share.oldest.map(MomentText.init)
            return row
        }
        values["deliveries"] = "\(overview.queue.deliveries)"
        values["typical"] = overview.queue.typicalDuration.map { String(format: "%.1f s", $0) }
        values["processes"] = overview.processes.map { process in
            [
                "name": "\(process.host), process \(process.processID)", "workers": "\(process.workers)",
                "seen": MomentText(process.seenAt), "started": MomentText(process.startedAt),
            ] as Console.Values
        }
        values["engines"] = overview.engines
        values["isReady"] = overview.isReady
        values["forbidden"] = overview.forbidden
        values["registration"] = console.accounts.configuration.registration.rawValue
        values["failures"] = overview.failures.map { task in
            var row: Console.Values = [
                "trace": task.traceID.wireText, "code": task.error?.code.rawValue ?? "",
                "message": task.error?.message ?? "",
            ]
            row["finished"] = task.finishedAt.map(MomentText.init)
            return row
        }
        values["hasFailures"] = !overview.failures.isEmpty
        return try console.render("administration", title: "Administration", values, for: visit)
    }

    private func row(_ overview: AccountOverview) -> Console.Values {
        [
            "name": overview.account.name, "isAdministrator": overview.account.isAdministrator,
            "canSignIn": overview.account.password != nil, "created": MomentText(overview.account.createdAt),
            "tasks": "\(overview.tasks)",
            "applications": overview.applications.map { listing in
                [
                    "id": listing.application.id.wireText, "name": listing.application.name, "left": listing.leftText,
                    "isMetered": listing.application.isMetered,
                ] as Console.Values
            },
        ]
    }
}
