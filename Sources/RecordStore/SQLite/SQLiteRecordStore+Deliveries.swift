public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func claimDelivery(lease: Lease, perHost: Int, at now: Date) async throws -> DeliveryRecord? {
        try await write { database in
            try database.run(
                """
                UPDATE delivery SET lease_holder = NULL, lease_instance = NULL, lease_until = NULL
                WHERE lease_holder IS NOT NULL AND lease_until < ?
                """,
                [now.seconds])
            return try database.row(
                """
                UPDATE delivery SET lease_holder = ?, lease_instance = ?, lease_until = ?
                WHERE rowid = (
                    SELECT d.rowid FROM delivery d
                    WHERE d.state = 'waiting' AND d.lease_holder IS NULL AND d.due_at <= ?
                        AND d.host NOT IN (
                            SELECT host FROM delivery WHERE lease_holder IS NOT NULL
                            GROUP BY host HAVING count(*) >= ?)
                        AND NOT EXISTS (
                            SELECT 1 FROM delivery e
                            WHERE e.task_id = d.task_id AND e.number < d.number AND e.state = 'waiting')
                    ORDER BY d.due_at LIMIT 1)
                RETURNING *
                """,
                [lease.holder.blob, lease.instance.blob, lease.until.seconds, now.seconds, perHost]
            ).map(DeliveryRecord.init(row:))
        }
    }

    public func recordAttempt(
        _ attempt: DeliveryAttempt, of delivery: DeliveryRecord, holder: UUID, verdict: DeliveryVerdict
    ) async throws -> Bool {
        try await write { database in
            let end = attempt.startedAt.addingTimeInterval(attempt.duration)
            let number = try Int.fetchOne(
                database.cachedStatement(
                    sql: """
                        UPDATE delivery SET state = ?, finished_at = ?, due_at = coalesce(?, due_at),
                            attempts = attempts + 1, tries = tries + 1,
                            lease_holder = NULL, lease_instance = NULL, lease_until = NULL
                        WHERE task_id = ? AND number = ? AND lease_holder = ? RETURNING attempts
                        """),
                arguments: [
                    verdict.state.rawValue, verdict.isFinal ? end.seconds : nil, verdict.nextAttempt?.seconds,
                    delivery.taskID.blob, delivery.number, holder.blob,
                ])
            guard let number else { return false }
            try database.run(
                """
                INSERT INTO delivery_attempt (task_id, delivery, number, started_at, duration, status, answer, fault)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    delivery.taskID.blob, delivery.number, number, attempt.startedAt.seconds, attempt.duration,
                    attempt.status, attempt.answer.prefix(DeliveryAttempt.answerLimit), attempt.fault,
                ])
            if delivery.content != .result, verdict != .delivered {
                try database.run(
                    """
                    UPDATE delivery SET state = 'abandoned', finished_at = ?
                    WHERE task_id = ? AND kind = 'progress' AND state = 'waiting' AND lease_holder IS NULL
                    """,
                    [end.seconds, delivery.taskID.blob])
            }
            return true
        }
    }

    public func releaseDelivery(_ delivery: DeliveryRecord, holder: UUID) async throws {
        try await write { database in
            _ = try database.run(
                """
                UPDATE delivery SET lease_holder = NULL, lease_instance = NULL, lease_until = NULL
                WHERE task_id = ? AND number = ? AND lease_holder = ?
                """,
                [delivery.taskID.blob, delivery.number, holder.blob])
        }
    }
}

extension Database {
    /// Adds a line to the outbox, behind those that the task has there.
    func putOut(
        _ content: DeliveryRecord.Content, of task: UUID, application: UUID, to url: String, at now: Date
    ) throws {
        let progress: TaskProgress? = if case .progress(let progress) = content { progress } else { nil }
        try run(
            """
            INSERT INTO delivery
                (task_id, number, application_id, kind, progress, previews, url, host, state, created_at,
                 scheduled_from, due_at)
            VALUES (?, (SELECT coalesce(max(number) + 1, 0) FROM delivery WHERE task_id = ?), ?, ?, ?, ?, ?, ?,
                'waiting', ?, ?, ?)
            """,
            [
                task.blob, task.blob, application.blob, progress == nil ? "result" : "progress",
                progress?.percent ?? 0, progress?.previews ?? 0, url,
                URLComponents(string: url)?.host?.lowercased() ?? "", now.seconds, now.seconds, now.seconds,
            ])
    }
}

extension DeliveryVerdict {
    fileprivate var state: DeliveryRecord.State {
        switch self {
        case .delivered: .delivered
        case .refused: .refused
        case .retry: .waiting
        case .abandoned: .abandoned
        }
    }

    fileprivate var nextAttempt: Date? {
        if case .retry(let date) = self { date } else { nil }
    }

    fileprivate var isFinal: Bool { nextAttempt == nil }
}
