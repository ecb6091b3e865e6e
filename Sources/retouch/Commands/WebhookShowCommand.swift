import ArgumentParser
import EditsAPI
import Foundation
import RecordStore

/// `retouch webhook show`.
struct WebhookShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a task's callbacks with every attempt.")

    @Argument(help: "The task's id.")
    var task: String
    @OptionGroup var data: DataOptions

    func run() async throws {
        guard let id = UUID(uuidString: task) else { throw CommandFailure("\(task) is no task id") }
        let settings = try await Settings.load(overrides: data.overrides)
        let records = try DataFolder(settings.data).records()
        let deliveries = try await records.deliveries(DeliveryQuery(taskID: id)).reversed()
        guard !deliveries.isEmpty else { throw CommandFailure("the task \(task) has no callback") }
        for delivery in deliveries {
            print("msg_\(delivery.taskID.wireText)_\(delivery.number)")
            print("  \(delivery.contentText) to \(delivery.url.printable)")
            print("  \(delivery.state.rawValue), next attempt \(delivery.nextText)")
            for (number, attempt) in try await records.attempts(of: delivery).enumerated() {
                print("  \(number + 1). \(attempt.line)")
            }
        }
    }
}

extension DeliveryAttempt {
    /// One line: when, what came back, how long it took, and how the answer begins.
    fileprivate var line: String {
        let outcome = status.map { "status \($0)" } ?? fault ?? "no answer"
        let text = String(decoding: answer.prefix(120), as: UTF8.self).printable
        let took = "\(Int((duration * 1_000).rounded())) ms"
        return "\(startedAt.tableText)  \(outcome)  \(took)\(text.isEmpty ? "" : "  \(text)")"
    }
}
