public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func deliveries(_ query: DeliveryQuery) async throws -> [DeliveryRecord] {
        try await read { database in
            try database.rows(
                """
                SELECT * FROM delivery WHERE (?1 IS NULL OR task_id = ?1) AND (?2 IS NULL OR state = ?2)
                ORDER BY created_at DESC, task_id, number DESC LIMIT ?3
                """,
                [query.taskID?.blob, query.state?.rawValue, query.limit]
            ).map(DeliveryRecord.init(row:))
        }
    }

    public func attempts(of delivery: DeliveryRecord) async throws -> [DeliveryAttempt] {
        try await read { database in
            try database.rows(
                "SELECT * FROM delivery_attempt WHERE task_id = ? AND delivery = ? ORDER BY number",
                [delivery.taskID.blob, delivery.number]
            ).map {
                DeliveryAttempt(
                    startedAt: Date(timeIntervalSince1970: $0["started_at"]), duration: $0["duration"],
                    status: $0["status"], answer: $0["answer"], fault: $0["fault"])
            }
        }
    }

    public func retryDelivery(of task: UUID, at now: Date) async throws -> Bool {
        try await write { database in
            try database.run(
                """
                UPDATE delivery SET state = 'waiting', finished_at = NULL, tries = 0, scheduled_from = ?, due_at = ?
                WHERE task_id = ? AND kind = 'result'
                """,
                [now.seconds, now.seconds, task.blob]) == 1
        }
    }
}

extension DeliveryRecord {
    init(row: Row) throws {
        let task = try UUID(blob: row["task_id"], table: "delivery")
        guard let state = State(rawValue: row["state"]) else {
            throw RecordError.unreadable(table: "delivery", key: task.uuidString)
        }
        self.init(
            taskID: task, number: row["number"],
            applicationID: try UUID(blob: row["application_id"], table: "delivery"),
            content: row["kind"] == "result"
                ? .result : .progress(TaskProgress(percent: row["progress"], previews: row["previews"])),
            url: row["url"], host: row["host"], state: state, attempts: row["attempts"], tries: row["tries"],
            createdAt: Date(timeIntervalSince1970: row["created_at"]),
            scheduledFrom: Date(timeIntervalSince1970: row["scheduled_from"]),
            dueAt: Date(timeIntervalSince1970: row["due_at"]), finishedAt: row.date("finished_at"))
    }
}
