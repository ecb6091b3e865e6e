internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func claimTask(lease: Lease, at now: Date) async throws -> TaskRecord? {
        try await database.write { database in
            guard let id = try database.nextTask(at: now) else { return nil }
            let row = try Row.fetchOne(
                database,
                sql: """
                    UPDATE task SET state = 'processing', lease_holder = ?, lease_until = ?, attempts = attempts + 1,
                        started_at = coalesce(started_at, ?)
                    WHERE id = ? RETURNING *
                    """,
                arguments: [
                    lease.holder.blob, lease.until.timeIntervalSince1970, now.timeIntervalSince1970, id,
                ])
            return try row.map(TaskRecord.init(row:))
        }
    }

    public func renewLease(on task: UUID, lease: Lease) async throws -> Bool {
        try await database.write { database in
            try database.execute(
                sql: "UPDATE task SET lease_until = ? WHERE id = ? AND lease_holder = ?",
                arguments: [lease.until.timeIntervalSince1970, task.blob, lease.holder.blob])
            return database.changesCount == 1
        }
    }

    public func releaseTask(_ task: UUID, holder: UUID) async throws -> Bool {
        try await database.write { database in
            try database.execute(
                sql: """
                    UPDATE task SET state = 'pending', lease_holder = NULL, lease_until = NULL
                    WHERE id = ? AND lease_holder = ?
                    """,
                arguments: [task.blob, holder.blob])
            return database.changesCount == 1
        }
    }

    public func settleTask(
        _ task: UUID, holder: UUID, as ending: TaskEnding, at now: Date
    ) async throws -> Bool {
        let (state, outcome, error) = try ending.columns()
        return try await database.write { database in
            let time = now.timeIntervalSince1970
            try database.execute(
                sql: """
                    UPDATE task SET state = ?, outcome = ?, error = ?, finished_at = ?, lease_holder = NULL,
                        lease_until = NULL
                    WHERE id = ? AND lease_holder = ?
                    """,
                arguments: [state.rawValue, outcome, error, time, task.blob, holder.blob])
            guard database.changesCount == 1 else { return false }
            guard state == .failed else { return true }
            try database.execute(
                sql: """
                    INSERT INTO ledger (application_id, task_id, kind, amount, created_at)
                    SELECT application_id, id, 'refund', charge, ? FROM task WHERE id = ?
                    """,
                arguments: [time, task.blob])
            return true
        }
    }
}

extension Database {
    /// A task whose lease ran out goes first: it has waited longest.
    fileprivate func nextTask(at now: Date) throws -> Data? {
        let lost = try Data.fetchOne(
            self,
            sql: "SELECT id FROM task WHERE state = 'processing' AND lease_until < ? ORDER BY lease_until LIMIT 1",
            arguments: [now.timeIntervalSince1970])
        if let lost { return lost }
        return try Data.fetchOne(
            self, sql: "SELECT id FROM task WHERE state = 'pending' ORDER BY priority, created_at, id LIMIT 1")
    }
}

extension TaskEnding {
    fileprivate func columns() throws -> (TaskState, outcome: String?, error: String?) {
        let encoder = JSONEncoder()
        switch self {
        case .succeeded(let outcome):
            return (.succeeded, String(decoding: try encoder.encode(outcome), as: UTF8.self), nil)
        case .failed(let error):
            return (.failed, nil, String(decoding: try encoder.encode(error), as: UTF8.self))
        }
    }
}
