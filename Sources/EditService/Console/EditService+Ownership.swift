internal import EditsAPI
public import Foundation
public import RecordStore

extension EditService {
    /// What an account has acquired, oldest first.
    public func applications(of account: UUID) async throws -> [ApplicationListing] {
        try await records.applications(of: account)
    }

    /// An account's tokens, oldest first.
    public func credentials(of account: UUID) async throws -> [CredentialListing] {
        try await records.credentials(of: account)
    }

    /// On whose behalf a call is made that names one of the account's own tokens.
    ///
    /// - Throws: ``APIError`` 401 `invalid_token` for a token that is not the account's, is revoked or expired, 400
    ///   `token_mismatched` for one that is not for this API.
    public func principal(credential id: UUID?, of account: UUID, for api: API) async throws -> Principal {
        let listing = try await records.credentials(of: account).first { $0.credential.id == id }
        guard let listing, listing.credential.isValid(at: effects.now()) else {
            throw APIError.invalidToken("choose one of your tokens that is neither revoked nor expired")
        }
        guard listing.credential.apis.contains(api) else {
            throw APIError.tokenMismatched("midjourney/\(api.rawValue)")
        }
        return Principal(application: listing.application, credential: listing.credential)
    }

    /// Makes an account's first application with its first token, and grants the free quota if there was none yet.
    ///
    /// - Returns: the token, to be shown this once, with its record; `nil`, and nothing is made, when the account has an
    ///   application.
    public func acquire(for account: UUID, freeQuota: Credits) async throws -> (AccessToken, CredentialRecord)? {
        guard try await records.applications(of: account).isEmpty else { return nil }
        let now = effects.now()
        let application = ApplicationRecord(
            id: effects.newID(), accountID: account, name: "Midjourney Edits", isMetered: true, createdAt: now)
        let token = AccessToken()
        let credential = CredentialRecord(
            id: effects.newID(), applicationID: application.id, hash: token.hash, apis: Set(API.allCases),
            createdAt: now)
        _ = try await records.acquire(application, credential: credential, freeQuota: freeQuota)
        return (token, credential)
    }
}
