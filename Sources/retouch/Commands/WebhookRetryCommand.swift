import ArgumentParser
import Foundation
import RecordStore

/// `retouch webhook retry`.
struct WebhookRetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Deliver a task's result once more, with the whole schedule before it.")

    @Argument(help: "The task's id.")
    var task: String
    @OptionGroup var data: DataOptions

    func run() async throws {
        guard let id = UUID(uuidString: task) else { throw CommandFailure("\(task) is no task id") }
        let settings = try await Settings.load(overrides: data.overrides)
        guard try await DataFolder(settings.data).records().retryDelivery(of: id, at: Date()) else {
            throw CommandFailure("the task \(task) has no result to deliver")
        }
        print("due now; a running server delivers it within a second or so")
    }
}
