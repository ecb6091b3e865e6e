public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func recordInstance(_ instance: InstanceRecord) async throws {
        try await write { database in
            _ = try database.run(
                """
                INSERT INTO instance (id, host, process_id, workers, started_at, seen_at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET seen_at = max(seen_at, excluded.seen_at), workers = excluded.workers
                """,
                [
                    instance.id.blob, instance.host, instance.processID, instance.workers,
                    instance.startedAt.seconds, instance.seenAt.seconds,
                ])
        }
    }

    public func instances() async throws -> [InstanceRecord] {
        try await read { database in
            try database.rows("SELECT * FROM instance ORDER BY started_at, id", []).map {
                InstanceRecord(
                    id: try UUID(blob: $0["id"], table: "instance"), host: $0["host"], processID: $0["process_id"],
                    workers: $0["workers"], startedAt: Date(timeIntervalSince1970: $0["started_at"]),
                    seenAt: Date(timeIntervalSince1970: $0["seen_at"]))
            }
        }
    }

    public func removeInstance(_ id: UUID, reason: String?, at now: Date) async throws {
        try await write { database in
            let running = try database.rows(
                "SELECT id FROM task WHERE state = 'processing' AND lease_instance = ?", [id.blob])
            for row in running { try database.putBack(row["id"], reason: reason, at: now) }
            try database.run(
                """
                UPDATE delivery SET lease_holder = NULL, lease_instance = NULL, lease_until = NULL
                WHERE lease_holder IS NOT NULL AND lease_instance = ?
                """,
                [id.blob])
            try database.run(
                "UPDATE task SET attendant = NULL WHERE fingerprint IS NOT NULL AND attendant = ?", [id.blob])
            try database.run("DELETE FROM instance WHERE id = ?", [id.blob])
        }
    }
}
