public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func removeTask(_ id: UUID, of account: UUID) async throws -> Bool {
        try await write { database in
            try database.run(
                "DELETE FROM task WHERE id = ? AND account_id = ? AND finished_at IS NOT NULL", [id.blob, account.blob])
                == 1
        }
    }

    public func accountOverviews() async throws -> [AccountOverview] {
        try await read { database in
            let applications = try database.rows("SELECT * FROM application ORDER BY created_at, id", []).map {
                ApplicationListing(
                    application: try ApplicationRecord(row: $0), balance: Credits(thousandths: $0["balance"]))
            }
            let byAccount = Dictionary(grouping: applications, by: \.application.accountID)
            return try database.rows(
                """
                SELECT a.*, (SELECT count(*) FROM task t WHERE t.account_id = a.id) AS tasks FROM account a
                ORDER BY a.created_at, a.id
                """, []
            ).map {
                let account = try AccountRecord(row: $0)
                return AccountOverview(
                    account: account, applications: byAccount[account.id] ?? [], tasks: $0["tasks"])
            }
        }
    }

    public func grant(_ credits: Credits, to application: UUID, at now: Date) async throws -> Bool {
        try await write { database in
            try database.run(
                """
                INSERT INTO ledger (application_id, kind, amount, created_at)
                SELECT id, 'grant', ?, ? FROM application WHERE id = ?
                """,
                [credits.thousandths, now.seconds, application.blob]) == 1
        }
    }

    public func failures(limit: Int) async throws -> [TaskRecord] {
        try await read { database in
            try database.rows(
                "SELECT * FROM task WHERE finished_at IS NOT NULL AND state = 'failed' ORDER BY finished_at DESC LIMIT ?",
                [limit]
            ).map(TaskRecord.init(row:))
        }
    }

    public func forbiddenPhrases() async throws -> [String] {
        try await read { try String.fetchAll($0, sql: "SELECT phrase FROM moderation ORDER BY phrase") }
    }

    public func setForbidden(_ phrase: String, to isForbidden: Bool, at now: Date) async throws {
        try await write { database in
            guard isForbidden else {
                _ = try database.run("DELETE FROM moderation WHERE phrase = ?", [phrase])
                return
            }
            try database.run(
                "INSERT OR IGNORE INTO moderation (phrase, created_at) VALUES (?, ?)", [phrase, now.seconds])
        }
    }
}
