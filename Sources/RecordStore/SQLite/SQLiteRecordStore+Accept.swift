internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func accept(_ acceptance: Acceptance) async throws -> Admission {
        try await write { database in
            if let task = try database.earlierTask(for: acceptance) { return .joined(task) }
            try database.checkLimits(acceptance)
            try database.charge(for: acceptance.task)
            try database.insert(acceptance)
            return .accepted
        }
    }

    public func recordAnswer(of task: UUID) async throws {
        try await write { database in
            _ = try database.run(
                """
                UPDATE task SET fingerprint = NULL, attendant = NULL, joinable_until = NULL
                WHERE id = ? AND fingerprint IS NOT NULL
                """,
                [task.blob])
        }
    }

    public func abandon(_ task: UUID, attendant: UUID, joinableUntil: Date) async throws {
        try await write { database in
            _ = try database.run(
                """
                UPDATE task SET attendant = NULL, joinable_until = ?
                WHERE id = ? AND attendant = ? AND fingerprint IS NOT NULL
                """,
                [joinableUntil.seconds, task.blob, attendant.blob])
        }
    }
}

extension Database {
    /// The task that the same request has made before.
    fileprivate func earlierTask(for acceptance: Acceptance) throws -> TaskRecord? {
        let task = acceptance.task
        if let key = acceptance.idempotencyKey {
            guard
                let row = try row(
                    """
                    SELECT fingerprint, task_id FROM idempotency
                    WHERE application_id = ? AND key = ? AND created_at >= ?
                    """,
                    [task.applicationID.blob, key, acceptance.keysSince.seconds])
            else { return nil }
            guard row["fingerprint"] == acceptance.fingerprint else { throw RecordError.keyReused }
            return try self.row("SELECT * FROM task WHERE id = ?", [row["task_id"] as Data])
                .map(TaskRecord.init(row:))
        }
        return try row(
            """
            UPDATE task SET attendant = ?, joinable_until = ?
            WHERE id = (
                SELECT id FROM task WHERE fingerprint = ? AND attendant IS NULL AND joinable_until > ?
                ORDER BY created_at, id LIMIT 1)
            RETURNING *
            """,
            [
                acceptance.attendant.blob, acceptance.joinableUntil.seconds, acceptance.fingerprint,
                task.createdAt.seconds,
            ]
        ).map(TaskRecord.init(row:))
    }

    fileprivate func checkLimits(_ acceptance: Acceptance) throws {
        guard try integer("SELECT sum(waiting) FROM lane") < acceptance.queueLimit else {
            throw RecordError.queueFull(limit: acceptance.queueLimit)
        }
        let ofAccount = try integer(
            "SELECT sum(waiting + running) FROM lane WHERE account_id = ?", [acceptance.task.accountID.blob])
        guard ofAccount < acceptance.accountLimit else {
            throw RecordError.accountFull(limit: acceptance.accountLimit)
        }
    }

    /// Takes the charge, or refuses a task that a metered application cannot pay.
    fileprivate func charge(for task: TaskRecord) throws {
        let application = try row(
            "SELECT is_metered, balance FROM application WHERE id = ?", [task.applicationID.blob])
        let balance = Credits(thousandths: application?["balance"] ?? 0)
        if application?["is_metered"] == true, balance < task.charge {
            throw RecordError.quotaExceeded(balance: balance, charge: task.charge)
        }
        let token = try row("SELECT credit_limit, spent FROM credential WHERE id = ?", [task.credentialID.blob])
        if let limit = token?["credit_limit"] as Int?, let spent = token?["spent"] as Int?,
            spent + task.charge.thousandths > limit
        {
            throw RecordError.tokenSpent(limit: Credits(thousandths: limit))
        }
        try run(
            "INSERT INTO ledger (application_id, task_id, kind, amount, created_at) VALUES (?, ?, 'charge', ?, ?)",
            [task.applicationID.blob, task.id.blob, -task.charge.thousandths, task.createdAt.seconds])
    }

    fileprivate func insert(_ acceptance: Acceptance) throws {
        let task = acceptance.task
        try run(
            """
            INSERT INTO task
                (id, trace_id, account_id, application_id, credential_id, parent_id, image_id, mode, request, charge,
                 callback_url, is_streamed, state, created_at, fingerprint, attendant, joinable_until)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?)
            """,
            [
                task.id.blob, task.traceID.blob, task.accountID.blob, task.applicationID.blob, task.credentialID.blob,
                task.parentID?.blob, task.imageID, task.mode.rawValue, task.request, task.charge.thousandths,
                task.callbackURL, task.isStreamed, task.createdAt.seconds, acceptance.fingerprint,
                acceptance.attendant.blob, acceptance.joinableUntil.seconds,
            ])
        if let key = acceptance.idempotencyKey {
            try run(
                """
                INSERT OR REPLACE INTO idempotency (application_id, key, fingerprint, task_id, created_at)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    task.applicationID.blob, key, acceptance.fingerprint, task.id.blob, task.createdAt.seconds,
                ])
        }
        if task.isStreamed, let url = task.callbackURL {
            try putOut(
                .progress(TaskProgress()), of: task.id, application: task.applicationID, to: url, at: task.createdAt)
        }
    }
}
