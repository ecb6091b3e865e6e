internal import EditsAPI
public import Foundation
internal import GRDB

extension SQLiteRecordStore {
    public func createApplication(
        _ application: ApplicationRecord, account: String, grant: Credits?
    ) async throws {
        try await write { database in
            let created = application.createdAt.timeIntervalSince1970
            try database.execute(
                sql: "INSERT OR IGNORE INTO account (id, name, created_at) VALUES (?, ?, ?)",
                arguments: [application.accountID.blob, account, created])
            try database.insert(application, grant: grant)
        }
    }

    public func accountID(named name: String) async throws -> UUID? {
        try await read { database in
            try Data.fetchOne(database, sql: "SELECT id FROM account WHERE name = ?", arguments: [name])
                .map { try UUID(blob: $0, table: "account") }
        }
    }

    public func createCredential(_ credential: CredentialRecord) async throws {
        try await write { try $0.insert(credential) }
    }

    public func credential(hash: Data) async throws -> CredentialListing? {
        try await read { database in
            try database.row(Self.listing + " WHERE c.hash = ?", [hash]).map(CredentialListing.init(row:))
        }
    }

    public func credentials() async throws -> [CredentialListing] {
        try await read { database in
            try Row.fetchAll(database, sql: Self.listing + " ORDER BY c.created_at, c.id")
                .map(CredentialListing.init(row:))
        }
    }

    public func revokeCredential(_ id: UUID, at now: Date) async throws -> Bool {
        try await write { database in
            try database.execute(
                sql: "UPDATE credential SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?",
                arguments: [now.timeIntervalSince1970, id.blob])
            return database.changesCount == 1
        }
    }

    public func recordUse(of credential: UUID, at now: Date) async throws {
        try await write { database in
            try database.execute(
                sql: "UPDATE credential SET last_used_at = max(coalesce(last_used_at, 0), ?) WHERE id = ?",
                arguments: [now.timeIntervalSince1970, credential.blob])
        }
    }

    public func balance(of application: UUID) async throws -> Credits {
        try await read { try $0.balance(of: application) }
    }

    public func credentials(of account: UUID) async throws -> [CredentialListing] {
        try await read { database in
            try database.rows(Self.listing + " WHERE a.account_id = ? ORDER BY c.created_at, c.id", [account.blob])
                .map(CredentialListing.init(row:))
        }
    }

    private static let listing = """
        SELECT c.*, c.name AS credential_name, a.account_id, a.name AS application_name, a.is_metered, a.balance, a.webhook_generation, a.webhook_rotated_at,
            a.created_at AS application_created_at
        FROM credential c JOIN application a ON a.id = c.application_id
        """
}

extension Database {
    func insert(_ application: ApplicationRecord, grant: Credits?) throws {
        try run(
            "INSERT INTO application (id, account_id, name, is_metered, created_at) VALUES (?, ?, ?, ?, ?)",
            [
                application.id.blob, application.accountID.blob, application.name, application.isMetered,
                application.createdAt.seconds,
            ])
        guard let grant else { return }
        try run(
            "INSERT INTO ledger (application_id, kind, amount, created_at) VALUES (?, 'grant', ?, ?)",
            [application.id.blob, grant.thousandths, application.createdAt.seconds])
    }

    func insert(_ credential: CredentialRecord) throws {
        try run(
            """
            INSERT INTO credential
                (id, application_id, hash, apis, created_at, expires_at, revoked_at, last_used_at, name, credit_limit,
                 modes, networks)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                credential.id.blob, credential.applicationID.blob, credential.hash,
                credential.apis.map(\.rawValue).sorted().joined(separator: ","), credential.createdAt.seconds,
                credential.expiresAt?.seconds, credential.revokedAt?.seconds, credential.lastUsedAt?.seconds,
                credential.name, credential.limits.credits?.thousandths,
                credential.limits.modes.map { $0.map(\.rawValue).sorted().joined(separator: ",") },
                credential.limits.networks.joined(separator: ","),
            ])
    }

    /// The sum of an application's ledger.
    func balance(of application: UUID) throws -> Credits {
        Credits(thousandths: try integer("SELECT balance FROM application WHERE id = ?", [application.blob]))
    }
}

extension CredentialListing {
    fileprivate init(row: Row) throws {
        let application = try UUID(blob: row["application_id"], table: "application")
        let apis: String = row["apis"]
        self.init(
            credential: CredentialRecord(
                id: try UUID(blob: row["id"], table: "credential"),
                applicationID: application,
                hash: row["hash"],
                apis: Set(apis.split(separator: ",").compactMap { API(rawValue: String($0)) }),
                createdAt: Date(timeIntervalSince1970: row["created_at"]),
                expiresAt: row.date("expires_at"),
                revokedAt: row.date("revoked_at"),
                lastUsedAt: row.date("last_used_at"),
                name: row["credential_name"],
                limits: CredentialLimits(
                    credits: (row["credit_limit"] as Int?).map(Credits.init(thousandths:)),
                    modes: (row["modes"] as String?).map { modes in
                        Set(modes.split(separator: ",").compactMap { EditMode(rawValue: String($0)) })
                    },
                    networks: (row["networks"] as String).split(separator: ",").map(String.init))),
            application: ApplicationRecord(
                id: application,
                accountID: try UUID(blob: row["account_id"], table: "account"),
                name: row["application_name"],
                isMetered: row["is_metered"],
                createdAt: Date(timeIntervalSince1970: row["application_created_at"]),
                webhookGeneration: row["webhook_generation"],
                webhookRotatedAt: row.date("webhook_rotated_at")),
            balance: Credits(thousandths: row["balance"]), spent: Credits(thousandths: row["spent"]))
    }
}
