import ArgumentParser
import EditsAPI
import Foundation
import RecordStore

/// `retouch webhook list`.
struct WebhookListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List callbacks, newest first.")

    @Option(help: "Only those that are waiting, delivered, refused or abandoned.")
    var state: String?
    @Option(help: "At most so many, 1…10000.")
    var limit = 50
    @OptionGroup var data: DataOptions

    func validate() throws {
        guard state.map({ DeliveryRecord.State(rawValue: $0) != nil }) ?? true else {
            throw ValidationError("--state must be waiting, delivered, refused or abandoned")
        }
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit must be 1…10000") }
    }

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let query = DeliveryQuery(state: state.flatMap(DeliveryRecord.State.init(rawValue:)), limit: limit)
        let deliveries = try await DataFolder(settings.data).records().deliveries(query)
        guard !deliveries.isEmpty else {
            print("no callbacks yet; send `callback_url` with a request")
            return
        }
        var table = TextTable(columns: ["TASK", "NO", "WHAT", "STATE", "ATTEMPTS", "NEXT", "HOST"])
        for delivery in deliveries {
            table.add([
                delivery.taskID.wireText, String(delivery.number), delivery.contentText, delivery.state.rawValue,
                String(delivery.attempts), delivery.nextText, delivery.host.printable,
            ])
        }
        print(table.text)
    }
}

extension DeliveryRecord {
    /// "result" or "40 %".
    var contentText: String {
        switch content {
        case .result: "result"
        case .progress(let progress): "\(progress.percent) %"
        }
    }

    /// When it is attempted next.
    var nextText: String { state == .waiting ? dueAt.tableText : "–" }
}

extension String {
    /// Without what a terminal would take for a command.
    var printable: String {
        String(map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? "·" : $0 })
    }
}
