internal import EditsAPI
internal import Foundation
public import RecordStore

/// Tells who a bearer token belongs to.
public struct Authenticator: Sendable {
    /// A token's use is noted when the last note is older than this, in seconds.
    private static let usePrecision = 60.0

    let records: any RecordStore
    let effects: ServiceEffects

    public init(records: any RecordStore, effects: ServiceEffects) {
        self.records = records
        self.effects = effects
    }

    /// Checks the `authorization` header.
    ///
    /// - Throws: ``APIError`` 401 `invalid_token` when there is no valid token, 400 `token_mismatched` when it is valid
    ///   but not for this API.
    public func principal(authorization: String?, for api: API) async throws -> Principal {
        guard let authorization else {
            throw APIError.invalidToken("send the header `authorization: Bearer TOKEN`")
        }
        let parts = authorization.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer", let token = AccessToken(String(parts[1])) else {
            throw APIError.invalidToken("the token is malformed; send `authorization: Bearer \(AccessToken.prefix)…`")
        }
        let now = effects.now()
        let hash = token.hash
        guard let listing = try await records.credential(hash: hash),
            listing.credential.hash.equalsInConstantTime(hash), listing.credential.isValid(at: now)
        else { throw APIError.invalidToken("the token is unknown, revoked or expired") }
        if listing.credential.lastUsedAt.map({ now.timeIntervalSince($0) >= Self.usePrecision }) ?? true {
            try await records.recordUse(of: listing.credential.id, at: now)
        }
        guard listing.credential.apis.contains(api) else {
            throw APIError.tokenMismatched("midjourney/\(api.rawValue)")
        }
        return Principal(application: listing.application, credential: listing.credential)
    }
}

extension Data {
    /// Compares without telling by its time where the first difference is.
    fileprivate func equalsInConstantTime(_ other: Data) -> Bool {
        guard count == other.count else { return false }
        return zip(self, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
