internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func settleTask(
        _ task: UUID, holder: UUID, as ending: TaskEnding, at now: Date
    ) async throws -> Bool {
        try await write { try $0.settle(task, holder: holder, as: ending, at: now) }
    }
}

extension Database {
    /// Ends a task with all that belongs to it.
    ///
    /// - Parameter holder: who must have the lease; `nil`: whoever has it loses it.
    /// - Returns: `false`, and nothing is changed, when the holder has not.
    @discardableResult
    func settle(_ task: UUID, holder: UUID?, as ending: TaskEnding, at now: Date) throws -> Bool {
        let (state, outcome, error) = try ending.columns()
        let settled = try row(
            """
            UPDATE task SET state = ?, outcome = ?, error = ?, finished_at = ?,
                progress = CASE ? WHEN 'succeeded' THEN 100 ELSE progress END,
                lease_holder = NULL, lease_instance = NULL, lease_until = NULL
            WHERE id = ? AND state IN ('pending', 'processing') AND (? IS NULL OR lease_holder = ?)
            RETURNING application_id, charge, attempts, callback_url
            """,
            [
                state.rawValue, outcome, error?.json, now.seconds, state.rawValue, task.blob, holder?.blob,
                holder?.blob,
            ])
        guard let settled else { return false }
        let application = try UUID(blob: settled["application_id"], table: "task")
        try run(
            "UPDATE attempt SET ended_at = ?, reason = ? WHERE task_id = ? AND number = ? AND ended_at IS NULL",
            [now.seconds, error?.message, task.blob, settled["attempts"] as Int])
        if state == .failed {
            try run(
                "INSERT INTO ledger (application_id, task_id, kind, amount, created_at) VALUES (?, ?, 'refund', ?, ?)",
                [application.blob, task.blob, settled["charge"] as Int, now.seconds])
        }
        if let url = settled["callback_url"] as String? {
            try putOut(.result, of: task, application: application, to: url, at: now)
        }
        return true
    }
}

extension TaskEnding {
    fileprivate func columns() throws -> (TaskState, outcome: String?, error: (json: String, message: String)?) {
        let encoder = JSONEncoder()
        switch self {
        case .succeeded(let outcome):
            return (.succeeded, String(decoding: try encoder.encode(outcome), as: UTF8.self), nil)
        case .failed(let error):
            return (.failed, nil, (String(decoding: try encoder.encode(error), as: UTF8.self), error.message))
        }
    }
}
