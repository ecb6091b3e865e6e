internal import EditService
internal import EditsAPI
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import RecordStore

/// `/console/tasks`: what was asked before, with filters and pages.
struct HistoryPages: Sendable {
    static let path = "/console/tasks"
    /// Tasks on a page.
    private static let pageSize = 24
    /// Pixels of a thumbnail's longer side; shown at half of it.
    private static let thumbnail = 320
    private static let times = [("", "any time"), ("1", "last 24 hours"), ("7", "last 7 days"), ("30", "last 30 days")]

    let console: Console

    func show(_ visit: Visit) async throws -> Response {
        let account = try visit.signedIn.account
        let state = visit.query("state").flatMap(TaskState.init(rawValue:))
        let mode = visit.query("mode").flatMap(EditMode.init(rawValue:))
        let days = visit.query("days").flatMap { Double($0) }.flatMap { $0 > 0 ? $0 : nil }
        let text = visit.query("q").flatMap(Self.decoded)
        let page = min(10_000, max(1, visit.query("page").flatMap { Int($0) } ?? 1))
        let found = try await console.service.history(
            TaskQuery(
                accountID: account.id, createdAtMin: days.map { console.service.now.addingTimeInterval(-$0 * 86_400) },
                states: state.map { [$0] }, mode: mode, text: text, offset: (page - 1) * Self.pageSize,
                limit: Self.pageSize))
        let filter = Filter(state: state, mode: mode, days: visit.query("days"), text: text)
        var values: Console.Values = [
            "atTasks": true, "sheet": ["tasks.css"], "total": "\(found.total)", "isOne": found.total == 1,
            "hasAny": !found.tasks.isEmpty, "isFiltered": !filter.isEmpty,
            "states": Self.options([""] + TaskState.allCases.map(\.rawValue), "any state", chosen: state?.rawValue),
            "modes": Self.options([""] + ["relax", "fast", "turbo"], "any mode", chosen: mode?.rawValue),
            "times": Self.times.map {
                ["value": $0.0, "label": $0.1, "isChosen": $0.0 == visit.query("days") ?? ""] as Console.Values
            },
            "tasks": try found.tasks.map(row),
        ]
        values["q"] = text
        if page > 1 { values["earlier"] = Self.path + filter.query(page: page - 1) }
        if page * Self.pageSize < found.total { values["later"] = Self.path + filter.query(page: page + 1) }
        return try console.render("tasks", title: "Tasks", values, for: visit)
    }

    private func row(_ task: TaskRecord) throws -> Console.Values {
        var row: Console.Values = [
            "id": task.id.wireText, "headline": console.service.headline(of: task), "state": task.state.rawValue,
            "isGood": task.state == .succeeded, "isBad": task.state == .failed, "mode": task.mode.rawValue,
            "created": MomentText(task.createdAt),
        ]
        row["duration"] = task.startedAt.flatMap { start in
            task.finishedAt.map { String(format: "%.1f s", $0.timeIntervalSince(start)) }
        }
        row["picture"] = try console.service.thumbnail(of: task, side: Self.thumbnail).map {
            ["url": $0.url, "width": "\($0.width / 2)", "height": "\($0.height / 2)"]
        }
        row["error"] = task.error?.message
        return row
    }

    private static func options(_ values: [String], _ any: String, chosen: String?) -> [Console.Values] {
        values.map { ["value": $0, "label": $0.isEmpty ? any : $0, "isChosen": $0 == chosen ?? ""] }
    }

    private static func decoded(_ text: String) -> String? {
        let text = text.replacing("+", with: " ")
        let trimmed = (text.removingPercentEncoding ?? text).trimmingCharacters(in: .whitespacesAndNewlines)
        return trimmed.isEmpty ? nil : String(trimmed.prefix(200))
    }
}

/// What the list is narrowed to.
private struct Filter {
    var state: TaskState?
    var mode: EditMode?
    var days: String?
    var text: String?

    var isEmpty: Bool { state == nil && mode == nil && (days ?? "").isEmpty && text == nil }

    func query(page: Int) -> String {
        let parts = [("state", state?.rawValue), ("mode", mode?.rawValue), ("days", days), ("q", text)]
        let pairs = parts.compactMap { name, value in
            value.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) }.map { "\(name)=\($0)" }
        }
        return "?" + (pairs + ["page=\(page)"]).joined(separator: "&")
    }
}
