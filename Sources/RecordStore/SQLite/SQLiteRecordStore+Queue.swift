internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func queuePosition(of id: UUID) async throws -> Int {
        try await read { database in
            guard let task = try database.task(id), task.state == .pending else { return 0 }
            let higher = try EditMode.allCases.filter { $0.priority < task.mode.priority }.reduce(0) {
                $0 + (try database.integer("SELECT sum(waiting) FROM lane WHERE mode = ?", [$1.rawValue]))
            }
            let ahead = try database.integer(
                """
                SELECT count(*) FROM task WHERE state = 'pending' AND account_id = ? AND mode = ?
                    AND (created_at, image_id) < (?, ?)
                """,
                [task.accountID.blob, task.mode.rawValue, task.createdAt.seconds, task.imageID])
            // The accounts take turns: of each other account go as many as of this one, and one more if its turn is next.
            let others = try database.integer(
                """
                SELECT sum(min(l.waiting, ? + ((l.turn, l.account_id) < (o.turn, o.account_id)))) FROM lane l
                JOIN lane o ON o.account_id = ? AND o.mode = l.mode
                WHERE l.mode = ? AND l.waiting > 0 AND l.account_id <> o.account_id
                """,
                [ahead, task.accountID.blob, task.mode.rawValue])
            return higher + ahead + others
        }
    }

    public func queueStatus(seenSince: Date) async throws -> QueueStatus {
        try await read { database in
            var modes: [EditMode: QueueStatus.Share] = [:]
            for mode in EditMode.allCases { modes[mode] = try database.share(of: mode) }
            let duration = try Double.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT avg(ended_at - began) FROM (
                            SELECT t.finished_at AS ended_at, a.started_at AS began FROM task t
                            JOIN attempt a ON a.task_id = t.id AND a.number = t.attempts
                            WHERE t.finished_at IS NOT NULL AND t.state = 'succeeded'
                            ORDER BY t.finished_at DESC LIMIT 20)
                        """))
            return QueueStatus(
                modes: modes,
                workers: try database.integer(
                    "SELECT sum(workers) FROM instance WHERE seen_at >= ?", [seenSince.seconds]),
                typicalDuration: duration,
                deliveries: try database.integer(
                    "SELECT count(*) FROM delivery WHERE state = 'waiting' AND lease_holder IS NULL"))
        }
    }
}

extension Database {
    fileprivate func share(of mode: EditMode) throws -> QueueStatus.Share {
        let row = try row(
            """
            SELECT sum(waiting) AS waiting, sum(running) AS running, min(
                (SELECT min(created_at) FROM task t
                 WHERE t.state = 'pending' AND t.account_id = l.account_id AND t.mode = l.mode AND l.waiting > 0)
            ) AS oldest FROM lane l WHERE mode = ?
            """,
            [mode.rawValue])
        return QueueStatus.Share(
            waiting: row?["waiting"] ?? 0, running: row?["running"] ?? 0, oldest: row?.date("oldest"))
    }
}
