public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func createInbox(_ inbox: InboxRecord) async throws {
        try await write { database in
            _ = try database.run(
                "INSERT INTO inbox (id, account_id, address, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
                [
                    inbox.id.blob, inbox.accountID.blob, inbox.address, inbox.createdAt.seconds,
                    inbox.expiresAt.seconds,
                ])
        }
    }

    public func inbox(_ id: UUID, of account: UUID) async throws -> InboxRecord? {
        try await read { database in
            try database.row("SELECT * FROM inbox WHERE id = ? AND account_id = ?", [id.blob, account.blob])
                .map(InboxRecord.init(row:))
        }
    }

    public func inboxes(of account: UUID) async throws -> [InboxRecord] {
        try await read { database in
            try database.rows(
                "SELECT * FROM inbox WHERE account_id = ? ORDER BY created_at DESC, id", [account.blob]
            ).map(InboxRecord.init(row:))
        }
    }

    public func receive(_ request: InboxRequest, at address: String, limit: Int) async throws -> Bool {
        let headers = String(decoding: try JSONEncoder().encode(request.headers), as: UTF8.self)
        return try await write { database in
            try database.run(
                """
                INSERT INTO inbox_request (inbox_id, number, received_at, headers, body)
                SELECT i.id, 1 + (SELECT count(*) FROM inbox_request r WHERE r.inbox_id = i.id), ?1, ?2, ?3
                FROM inbox i WHERE i.address = ?4 AND i.expires_at > ?1
                    AND (SELECT count(*) FROM inbox_request r WHERE r.inbox_id = i.id) < ?5
                """,
                [request.receivedAt.seconds, headers, request.body, address, limit]) == 1
        }
    }

    public func requests(of inbox: UUID) async throws -> [InboxRequest] {
        try await read { database in
            try database.rows("SELECT * FROM inbox_request WHERE inbox_id = ? ORDER BY number DESC", [inbox.blob]).map {
                InboxRequest(
                    number: $0["number"], receivedAt: Date(timeIntervalSince1970: $0["received_at"]),
                    headers: try JSONDecoder().decode(
                        [InboxRequest.Field].self, from: Data(($0["headers"] as String).utf8)),
                    body: $0["body"])
            }
        }
    }

    public func removeInbox(_ id: UUID, of account: UUID) async throws -> Bool {
        try await write { database in
            try database.run("DELETE FROM inbox WHERE id = ? AND account_id = ?", [id.blob, account.blob]) == 1
        }
    }

    public func removeInboxes(expiredBefore now: Date, limit: Int) async throws -> Int {
        try await write { database in
            try database.run(
                "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox WHERE expires_at < ? LIMIT ?)",
                [now.seconds, limit])
        }
    }
}

extension InboxRecord {
    fileprivate init(row: Row) throws {
        self.init(
            id: try UUID(blob: row["id"], table: "inbox"),
            accountID: try UUID(blob: row["account_id"], table: "account"), address: row["address"],
            createdAt: Date(timeIntervalSince1970: row["created_at"]),
            expiresAt: Date(timeIntervalSince1970: row["expires_at"]))
    }
}
