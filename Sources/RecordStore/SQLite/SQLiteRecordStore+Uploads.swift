public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    /// Uploaded pictures.
    static func addUploads(_ database: Database) throws {
        try database.execute(
            sql: """
                CREATE TABLE upload (
                    id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 16),
                    account_id BLOB NOT NULL REFERENCES account (id),
                    key TEXT NOT NULL CHECK (key <> ''),
                    size INTEGER NOT NULL CHECK (size >= 0),
                    created_at REAL NOT NULL
                ) STRICT, WITHOUT ROWID;
                CREATE INDEX upload_account ON upload (account_id, size);
                CREATE INDEX upload_age ON upload (created_at);
                """)
    }

    public func createUpload(_ upload: UploadRecord, limit: Int) async throws {
        try await write { database in
            let used = try database.integer(
                "SELECT sum(size) FROM upload WHERE account_id = ?", [upload.accountID.blob])
            guard used + upload.size <= limit else { throw RecordError.uploadsFull(limit: limit) }
            try database.run(
                "INSERT INTO upload (id, account_id, key, size, created_at) VALUES (?, ?, ?, ?, ?)",
                [upload.id.blob, upload.accountID.blob, upload.key, upload.size, upload.createdAt.seconds])
        }
    }

    public func uploads(createdBefore: Date, limit: Int) async throws -> [UploadRecord] {
        try await read { database in
            try database.rows(
                "SELECT * FROM upload WHERE created_at < ? ORDER BY created_at LIMIT ?", [createdBefore.seconds, limit]
            ).map {
                UploadRecord(
                    id: try UUID(blob: $0["id"], table: "upload"),
                    accountID: try UUID(blob: $0["account_id"], table: "account"), key: $0["key"], size: $0["size"],
                    createdAt: Date(timeIntervalSince1970: $0["created_at"]))
            }
        }
    }

    public func removeUpload(_ id: UUID) async throws {
        try await write { _ = try $0.run("DELETE FROM upload WHERE id = ?", [id.blob]) }
    }
}
