public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func tasksWithFiles(finishedBefore: Date, limit: Int) async throws -> [TaskRecord] {
        try await read { database in
            try database.rows(
                """
                SELECT * FROM task WHERE finished_at IS NOT NULL AND has_files = 1 AND finished_at < ?
                ORDER BY finished_at LIMIT ?
                """,
                [finishedBefore.seconds, limit]
            ).map(TaskRecord.init(row:))
        }
    }

    public func recordFilesRemoved(of task: UUID) async throws {
        try await write { database in
            _ = try database.run("UPDATE task SET has_files = 0 WHERE id = ?", [task.blob])
        }
    }

    public func removeTasks(finishedBefore: Date, limit: Int) async throws -> Int {
        try await write { database in
            try database.run(
                """
                DELETE FROM task WHERE id IN (
                    SELECT id FROM task t WHERE finished_at IS NOT NULL AND finished_at < ? AND has_files = 0
                        AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.task_id = t.id AND d.state = 'waiting')
                    ORDER BY finished_at LIMIT ?)
                """,
                [finishedBefore.seconds, limit])
        }
    }

    public func forgetRepeats(keysBefore: Date, at now: Date, limit: Int) async throws -> Int {
        try await write { database in
            let keys = try database.run(
                """
                DELETE FROM idempotency WHERE (application_id, key) IN (
                    SELECT application_id, key FROM idempotency WHERE created_at < ? ORDER BY created_at LIMIT ?)
                """,
                [keysBefore.seconds, limit])
            let repeats = try database.run(
                """
                UPDATE task SET fingerprint = NULL, attendant = NULL, joinable_until = NULL WHERE id IN (
                    SELECT id FROM task WHERE fingerprint IS NOT NULL AND joinable_until < ? LIMIT ?)
                """,
                [now.seconds, limit])
            return keys + repeats
        }
    }
}
