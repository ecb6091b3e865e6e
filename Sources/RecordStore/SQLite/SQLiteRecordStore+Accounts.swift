public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func createAccount(
        _ account: AccountRecord, by admittance: Admittance
    ) async throws -> AccountRecord {
        try await write { database in
            if case .invitation(let hash) = admittance {
                let used = try database.run(
                    "UPDATE invitation SET used_at = ?1 WHERE hash = ?2 AND used_at IS NULL AND expires_at > ?1",
                    [account.createdAt.seconds, hash])
                guard used == 1 else { throw RecordError.invitationUnknown }
            }
            let earlier = try database.account(named: account.name)
            guard earlier == nil || (admittance == .operatorsHand && earlier?.password == nil) else {
                throw RecordError.nameTaken
            }
            let isFirst = try database.integer("SELECT count(*) FROM account WHERE password IS NOT NULL") == 0
            try database.run(
                """
                INSERT INTO account (id, name, password, is_administrator, created_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (name) DO UPDATE SET
                    password = excluded.password, is_administrator = excluded.is_administrator
                """,
                [
                    account.id.blob, account.name, account.password,
                    account.password != nil && (isFirst || account.isAdministrator), account.createdAt.seconds,
                ])
            guard let made = try database.account(named: account.name) else { throw RecordError.nameTaken }
            return made
        }
    }

    public func account(_ id: UUID) async throws -> AccountRecord? {
        try await read { database in
            try database.row("SELECT * FROM account WHERE id = ?", [id.blob]).map(AccountRecord.init(row:))
        }
    }

    public func account(named name: String) async throws -> AccountRecord? {
        try await read { try $0.account(named: name) }
    }

    public func setPassword(
        _ password: String, of account: UUID, keeping session: UUID?
    ) async throws -> Bool {
        try await write { database in
            try database.run(
                "DELETE FROM session WHERE account_id = ? AND id IS NOT ?", [account.blob, session?.blob])
            return try database.run("UPDATE account SET password = ? WHERE id = ?", [password, account.blob]) == 1
        }
    }

    public func acquire(
        _ application: ApplicationRecord, credential: CredentialRecord, freeQuota: Credits
    ) async throws -> Bool {
        try await write { database in
            let isGranted =
                try database.run(
                    "UPDATE account SET granted_at = ? WHERE id = ? AND granted_at IS NULL",
                    [application.createdAt.seconds, application.accountID.blob]) == 1
            try database.insert(application, grant: isGranted ? freeQuota : nil)
            try database.insert(credential)
            return isGranted
        }
    }
}

extension Database {
    fileprivate func account(named name: String) throws -> AccountRecord? {
        try row("SELECT * FROM account WHERE name = ?", [name]).map(AccountRecord.init(row:))
    }
}

extension AccountRecord {
    init(row: Row) throws {
        self.init(
            id: try UUID(blob: row["id"], table: "account"), name: row["name"], password: row["password"],
            isAdministrator: row["is_administrator"], createdAt: Date(timeIntervalSince1970: row["created_at"]),
            grantedAt: row.date("granted_at"))
    }
}
