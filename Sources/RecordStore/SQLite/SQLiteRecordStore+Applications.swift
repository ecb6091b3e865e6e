public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func application(_ id: UUID) async throws -> ApplicationRecord? {
        try await read { database in
            try database.row("SELECT * FROM application WHERE id = ?", [id.blob]).map(ApplicationRecord.init(row:))
        }
    }

    public func applications(of account: UUID) async throws -> [ApplicationListing] {
        try await read { database in
            try database.rows("SELECT * FROM application WHERE account_id = ? ORDER BY created_at, id", [account.blob])
                .map {
                    ApplicationListing(
                        application: try ApplicationRecord(row: $0), balance: Credits(thousandths: $0["balance"]))
                }
        }
    }

    public func rotateWebhookSecret(of application: UUID, at now: Date) async throws -> Bool {
        try await write { database in
            try database.run(
                """
                UPDATE application SET webhook_generation = webhook_generation + 1, webhook_rotated_at = ? WHERE id = ?
                """,
                [now.seconds, application.blob]) == 1
        }
    }

    public func ledger(of application: UUID) async throws -> [LedgerEntry] {
        try await read { database in
            try database.rows("SELECT * FROM ledger WHERE application_id = ? ORDER BY id", [application.blob]).map {
                guard let kind = LedgerEntry.Kind(rawValue: $0["kind"]) else {
                    throw RecordError.unreadable(table: "ledger", key: $0["id"])
                }
                return LedgerEntry(
                    kind: kind, taskID: try ($0["task_id"] as Data?).map { try UUID(blob: $0, table: "ledger") },
                    amount: Credits(thousandths: $0["amount"]), createdAt: Date(timeIntervalSince1970: $0["created_at"])
                )
            }
        }
    }
}

extension ApplicationRecord {
    init(row: Row) throws {
        self.init(
            id: try UUID(blob: row["id"], table: "application"),
            accountID: try UUID(blob: row["account_id"], table: "account"), name: row["name"],
            isMetered: row["is_metered"], createdAt: Date(timeIntervalSince1970: row["created_at"]),
            webhookGeneration: row["webhook_generation"], webhookRotatedAt: row.date("webhook_rotated_at"))
    }
}
