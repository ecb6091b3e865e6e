public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func createSession(_ session: SessionRecord) async throws {
        try await write { database in
            _ = try database.run(
                """
                INSERT INTO session (id, hash, account_id, created_at, seen_at, expires_at, agent)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    session.id.blob, session.hash, session.accountID.blob, session.createdAt.seconds,
                    session.seenAt.seconds, session.expiresAt.seconds, session.agent,
                ])
        }
    }

    public func session(hash: Data) async throws -> SessionListing? {
        try await read { database in
            guard let row = try database.row("SELECT * FROM session WHERE hash = ?", [hash]) else { return nil }
            let session = try SessionRecord(row: row)
            return try database.row("SELECT * FROM account WHERE id = ?", [session.accountID.blob])
                .map { SessionListing(session: session, account: try AccountRecord(row: $0)) }
        }
    }

    public func recordSight(of session: UUID, at now: Date, expiresAt: Date) async throws {
        try await write { database in
            _ = try database.run(
                "UPDATE session SET seen_at = ?1, expires_at = ?2 WHERE id = ?3 AND seen_at < ?1",
                [now.seconds, expiresAt.seconds, session.blob])
        }
    }

    public func sessions(of account: UUID) async throws -> [SessionRecord] {
        try await read { database in
            try database.rows("SELECT * FROM session WHERE account_id = ? ORDER BY seen_at DESC, id", [account.blob])
                .map(SessionRecord.init(row:))
        }
    }

    public func removeSession(_ id: UUID, of account: UUID) async throws -> Bool {
        try await write { database in
            try database.run("DELETE FROM session WHERE id = ? AND account_id = ?", [id.blob, account.blob]) == 1
        }
    }

    public func forgetSessions(expiredBefore now: Date, limit: Int) async throws -> Int {
        try await write { database in
            let sessions = try database.run(
                "DELETE FROM session WHERE id IN (SELECT id FROM session WHERE expires_at < ? LIMIT ?)",
                [now.seconds, limit])
            let invitations = try database.run(
                "DELETE FROM invitation WHERE hash IN (SELECT hash FROM invitation WHERE expires_at < ? LIMIT ?)",
                [now.seconds, limit])
            return sessions + invitations
        }
    }

    public func createInvitation(_ invitation: InvitationRecord) async throws {
        try await write { database in
            _ = try database.run(
                "INSERT INTO invitation (hash, created_at, expires_at, used_at) VALUES (?, ?, ?, ?)",
                [
                    invitation.hash, invitation.createdAt.seconds, invitation.expiresAt.seconds,
                    invitation.usedAt?.seconds,
                ])
        }
    }
}

extension SessionRecord {
    fileprivate init(row: Row) throws {
        self.init(
            id: try UUID(blob: row["id"], table: "session"), hash: row["hash"],
            accountID: try UUID(blob: row["account_id"], table: "account"),
            createdAt: Date(timeIntervalSince1970: row["created_at"]),
            seenAt: Date(timeIntervalSince1970: row["seen_at"]),
            expiresAt: Date(timeIntervalSince1970: row["expires_at"]), agent: row["agent"])
    }
}
