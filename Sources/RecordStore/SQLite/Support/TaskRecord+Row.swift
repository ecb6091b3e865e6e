internal import EditsAPI
internal import Foundation
internal import GRDB

extension TaskRecord {
    /// - Throws: ``RecordError/unreadable(table:key:)`` when a column does not hold what it should.
    init(row: Row) throws {
        let id = try UUID(blob: row["id"], table: "task")
        guard let mode = EditMode(rawValue: row["mode"]), let state = TaskState(rawValue: row["state"]) else {
            throw RecordError.unreadable(table: "task", key: id.wireText)
        }
        let decoder = JSONDecoder()
        self.init(
            id: id,
            traceID: try UUID(blob: row["trace_id"], table: "task"),
            accountID: try UUID(blob: row["account_id"], table: "task"),
            applicationID: try UUID(blob: row["application_id"], table: "task"),
            credentialID: try UUID(blob: row["credential_id"], table: "task"),
            parentID: try (row["parent_id"] as Data?).map { try UUID(blob: $0, table: "task") },
            imageID: row["image_id"],
            mode: mode,
            request: row["request"],
            charge: Credits(thousandths: row["charge"]),
            callbackURL: row["callback_url"],
            isStreamed: row["is_streamed"],
            state: state,
            createdAt: Date(timeIntervalSince1970: row["created_at"]),
            startedAt: row.date("started_at"),
            finishedAt: row.date("finished_at"),
            attempts: row["attempts"],
            progress: TaskProgress(percent: row["progress"], previews: row["previews"]),
            outcome: try (row["outcome"] as String?).map {
                try decoder.decode(EditOutcome.self, from: Data($0.utf8))
            },
            error: try (row["error"] as String?).map { try decoder.decode(APIError.self, from: Data($0.utf8)) })
    }
}

extension EditMode {
    /// The order in which modes are served, the lowest first.
    var priority: Int {
        switch self {
        case .turbo: 0
        case .fast: 1
        case .relax: 2
        }
    }
}
