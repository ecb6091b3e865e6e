internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func accept(_ task: TaskRecord, queueLimit: Int) async throws -> Int {
        try await database.write { database in
            let waiting = try Int.fetchOne(database, sql: "SELECT count(*) FROM task WHERE state = 'pending'") ?? 0
            guard waiting < queueLimit else { throw RecordError.queueFull(limit: queueLimit) }
            try database.charge(for: task)
            try database.execute(
                sql: """
                    INSERT INTO task
                        (id, trace_id, account_id, application_id, credential_id, image_id, mode, priority, request,
                         charge, state, created_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?)
                    """,
                arguments: [
                    task.id.blob, task.traceID.blob, task.accountID.blob, task.applicationID.blob,
                    task.credentialID.blob, task.imageID, task.mode.rawValue, task.mode.priority, task.request,
                    task.charge.thousandths, task.createdAt.timeIntervalSince1970,
                ])
            try database.execute(
                sql: """
                    INSERT INTO ledger (application_id, task_id, kind, amount, created_at)
                    VALUES (?, ?, 'charge', ?, ?)
                    """,
                arguments: [
                    task.applicationID.blob, task.id.blob, -task.charge.thousandths,
                    task.createdAt.timeIntervalSince1970,
                ])
            return try database.queuePosition(of: task.id)
        }
    }

    public func task(_ id: UUID) async throws -> TaskRecord? {
        try await database.read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM task WHERE id = ?", arguments: [id.blob])
                .map(TaskRecord.init(row:))
        }
    }

    public func queuePosition(of id: UUID) async throws -> Int {
        try await database.read { try $0.queuePosition(of: id) }
    }
}

extension Database {
    /// Refuses a task that a metered application cannot pay.
    fileprivate func charge(for task: TaskRecord) throws {
        let isMetered = try Bool.fetchOne(
            self, sql: "SELECT is_metered FROM application WHERE id = ?", arguments: [task.applicationID.blob])
        guard isMetered == true else { return }
        let balance = try balance(of: task.applicationID)
        guard balance >= task.charge else {
            throw RecordError.quotaExceeded(balance: balance, charge: task.charge)
        }
    }

    fileprivate func queuePosition(of id: UUID) throws -> Int {
        try Int.fetchOne(
            self,
            sql: """
                SELECT count(*) FROM task w JOIN task t ON t.id = ? AND t.state = 'pending'
                WHERE w.state = 'pending' AND (w.priority, w.created_at, w.id) < (t.priority, t.created_at, t.id)
                """,
            arguments: [id.blob]) ?? 0
    }
}
