internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func claimTask(lease: Lease, policy: QueuePolicy, at now: Date) async throws -> TaskRecord? {
        try await write { database in
            try database.putBackLost(at: now)
            let queue = Queue(database: database, policy: policy, now: now)
            guard try queue.hasRoom, let id = try queue.next() else { return nil }
            let row = try database.row(
                """
                UPDATE task SET state = 'processing', lease_holder = ?, lease_instance = ?, lease_until = ?,
                    attempts = attempts + 1, started_at = coalesce(started_at, ?), progress = 0, previews = 0
                WHERE id = ? RETURNING *
                """,
                [
                    lease.holder.blob, lease.instance.blob, lease.until.seconds, now.seconds, id,
                ])
            guard let task = try row.map(TaskRecord.init(row:)) else { return nil }
            try database.run(
                "INSERT INTO attempt (task_id, number, instance_id, started_at) VALUES (?, ?, ?, ?)",
                [id, task.attempts, lease.instance.blob, now.seconds])
            try queue.passOn(task)
            return task
        }
    }
}

extension Database {
    fileprivate func putBackLost(at now: Date) throws {
        let lost = try rows(
            "SELECT id FROM task WHERE state = 'processing' AND lease_until < ?", [now.seconds])
        for row in lost {
            try putBack(row["id"], reason: "the lease ran out: its worker gave no sign of life", at: now)
        }
    }

    /// Puts a running task back into the queue; with a reason the attempt counts.
    func putBack(_ task: Data, reason: String?, at now: Date) throws {
        if let reason {
            try run(
                """
                UPDATE attempt SET ended_at = ?, reason = ?
                WHERE task_id = ? AND number = (SELECT attempts FROM task WHERE id = ?)
                """,
                [now.seconds, reason, task, task])
        } else {
            try run(
                "DELETE FROM attempt WHERE task_id = ? AND number = (SELECT attempts FROM task WHERE id = ?)",
                [task, task])
            try run("UPDATE task SET attempts = attempts - 1 WHERE id = ?", [task])
        }
        try run(
            """
            UPDATE task SET state = 'pending', lease_holder = NULL, lease_instance = NULL, lease_until = NULL,
                started_at = CASE attempts WHEN 0 THEN NULL ELSE started_at END
            WHERE id = ? AND state = 'processing'
            """,
            [task])
    }
}

/// The choice of the next task, in one transaction.
private struct Queue {
    let database: Database
    let policy: QueuePolicy
    let now: Date

    /// Whether one more task may run in all.
    var hasRoom: Bool {
        get throws {
            guard let limit = policy.running else { return true }
            return try database.integer("SELECT sum(running) FROM lane") < limit
        }
    }

    func next() throws -> Data? {
        let turn = try database.integer("SELECT turn FROM scheduler")
        if !turn.isMultiple(of: 2) {
            let order: [EditMode] = turn % 4 == 1 ? [.relax, .fast] : [.fast, .relax]
            for mode in order {
                if let id = try oldest(mode, acceptedBefore: now.addingTimeInterval(-policy.patience)) { return id }
            }
        }
        for mode in [EditMode.turbo, .fast, .relax] {
            if let id = try nextInTurn(mode) { return id }
        }
        return nil
    }

    /// Notes that the task's account has had its turn.
    func passOn(_ task: TaskRecord) throws {
        try database.run("UPDATE scheduler SET turn = turn + 1", [])
        try database.run(
            "UPDATE lane SET turn = (SELECT turn FROM scheduler) WHERE account_id = ? AND mode = ?",
            [task.accountID.blob, task.mode.rawValue])
    }

    /// Lanes of accounts that may run one more.
    private static let free = """
        FROM lane l WHERE l.mode = ? AND l.waiting > 0 AND
            (SELECT coalesce(sum(running), 0) FROM lane r WHERE r.account_id = l.account_id AND r.running > 0) < ?
        """

    private var accountLimit: Int { policy.runningPerAccount ?? .max }

    private func nextInTurn(_ mode: EditMode) throws -> Data? {
        guard
            let account = try database.identifier(
                "SELECT l.account_id \(Self.free) ORDER BY l.turn, l.account_id LIMIT 1", [mode.rawValue, accountLimit])
        else { return nil }
        return try database.identifier(
            """
            SELECT id FROM task WHERE state = 'pending' AND account_id = ? AND mode = ?
            ORDER BY created_at, image_id LIMIT 1
            """,
            [account, mode.rawValue])
    }

    private func oldest(_ mode: EditMode, acceptedBefore: Date) throws -> Data? {
        try database.identifier(
            """
            SELECT t.id FROM (SELECT l.account_id, l.mode \(Self.free)) f
            JOIN task t ON t.id = (
                SELECT id FROM task h WHERE h.state = 'pending' AND h.account_id = f.account_id AND h.mode = f.mode
                ORDER BY h.created_at, h.image_id LIMIT 1)
            WHERE t.created_at <= ? ORDER BY t.created_at, t.image_id LIMIT 1
            """,
            [mode.rawValue, accountLimit, acceptedBefore.seconds])
    }
}
