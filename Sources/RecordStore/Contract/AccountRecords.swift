public import Foundation

/// Accounts, applications, tokens and quota.
public protocol AccountRecords: Sendable {
    /// Adds an application, with a first ledger entry for `grant` when there is one.
    ///
    /// The application's account is added when it is new. A second call with the same id throws.
    func createApplication(_ application: ApplicationRecord, account: String, grant: Credits?) async throws

    /// The application, or `nil`.
    func application(_ id: UUID) async throws -> ApplicationRecord?

    /// Begins a new generation of the application's webhook secret. `false` when there is no such application.
    func rotateWebhookSecret(of application: UUID, at now: Date) async throws -> Bool

    /// The account of that name, or `nil`.
    func accountID(named name: String) async throws -> UUID?

    /// Adds a token. A second one with the same id or hash throws.
    func createCredential(_ credential: CredentialRecord) async throws

    /// The token with that hash and its application, or `nil`. Revoked and expired ones are found too.
    func credential(hash: Data) async throws -> CredentialListing?

    /// All tokens, oldest first.
    func credentials() async throws -> [CredentialListing]

    /// Revokes a token. `false` when there is no such token; revoking twice keeps the first time.
    func revokeCredential(_ id: UUID, at now: Date) async throws -> Bool

    /// Notes that a token was used. An earlier time than the noted one changes nothing.
    func recordUse(of credential: UUID, at now: Date) async throws

    /// What is left of an application's quota: the sum of its ledger.
    func balance(of application: UUID) async throws -> Credits

    /// The application's ledger, oldest first. Entries are never changed or removed, also when their task is.
    func ledger(of application: UUID) async throws -> [LedgerEntry]
}
