internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func renewLease(on task: UUID, lease: Lease) async throws -> Bool {
        try await write { database in
            try database.run(
                "UPDATE task SET lease_until = ? WHERE id = ? AND lease_holder = ?",
                [lease.until.seconds, task.blob, lease.holder.blob]) == 1
        }
    }

    public func holdersAlive(among holders: Set<UUID>) async throws -> Set<UUID> {
        try await read { database in
            let rows = try database.rows("SELECT lease_holder FROM task WHERE state = 'processing'", [])
            return holders.intersection(try rows.map { try UUID(blob: $0["lease_holder"], table: "task") })
        }
    }

    public func tasksBegun(among tasks: Set<UUID>) async throws -> Set<UUID> {
        try await read { database in
            try tasks.filter {
                try database.integer("SELECT count(*) FROM task WHERE id = ? AND state = 'pending'", [$0.blob]) == 0
            }
        }
    }

    public func recordProgress(
        _ progress: TaskProgress, of task: UUID, holder: UUID, at now: Date
    ) async throws -> Bool {
        try await write { database in
            let row = try database.row(
                """
                UPDATE task SET progress = ?, previews = ? WHERE id = ? AND lease_holder = ?
                RETURNING is_streamed, callback_url, application_id
                """,
                [progress.percent, progress.previews, task.blob, holder.blob])
            guard let row else { return false }
            if row["is_streamed"] == true, let url = row["callback_url"] as String? {
                let application = try UUID(blob: row["application_id"], table: "task")
                try database.putOut(.progress(progress), of: task, application: application, to: url, at: now)
            }
            return true
        }
    }

    public func releaseTask(_ task: UUID, holder: UUID) async throws -> Bool {
        try await write { database in
            let isHeld = try database.integer(
                "SELECT count(*) FROM task WHERE id = ? AND lease_holder = ?", [task.blob, holder.blob])
            guard isHeld == 1 else { return false }
            try database.putBack(task.blob, reason: nil, at: .distantPast)
            return true
        }
    }
}
