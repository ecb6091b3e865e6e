internal import EditsAPI
public import Foundation
public import RecordStore

/// What a token is to be, as its owner asks for it.
public struct TokenOrder: Sendable {
    public var name: String
    public var apis: Set<API>
    /// Seconds from now; `nil`: for ever.
    public var lifetime: TimeInterval?
    public var limits: CredentialLimits

    public init(name: String, apis: Set<API>, lifetime: TimeInterval?, limits: CredentialLimits) {
        self.name = name
        self.apis = apis
        self.lifetime = lifetime
        self.limits = limits
    }
}

extension EditService {
    /// Characters of a name of an application or a token.
    private static let nameLength = 1...60

    /// An application of an account.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for one that is not there or another account's.
    public func application(_ id: UUID, of account: UUID) async throws -> ApplicationListing {
        guard let listing = try await records.applications(of: account).first(where: { $0.application.id == id }) else {
            throw APIError.notFound("application")
        }
        return listing
    }

    /// Makes an application without quota.
    ///
    /// - Throws: ``APIError`` 400 for an unsuitable name.
    public func createApplication(named name: String, for account: AccountRecord) async throws -> UUID {
        let application = ApplicationRecord(
            id: effects.newID(), accountID: account.id, name: try Self.checked(name), isMetered: true,
            createdAt: effects.now())
        try await records.createApplication(application, account: account.name, grant: nil)
        return application.id
    }

    /// Makes a token.
    ///
    /// - Returns: the token, to be shown this once.
    /// - Throws: ``APIError`` 400 for an unsuitable name, network or an empty set of APIs or modes, 404 for another
    ///   account's application.
    public func createToken(
        _ order: TokenOrder, in application: UUID, of account: UUID
    ) async throws -> (AccessToken, CredentialRecord) {
        _ = try await self.application(application, of: account)
        guard !order.apis.isEmpty else { throw APIError.badRequest("choose at least one API") }
        guard order.limits.modes?.isEmpty != true else { throw APIError.badRequest("choose at least one mode") }
        var limits = order.limits
        limits.networks = try limits.networks.map { text in
            if let address = IPAddress(text) { return CIDR(holding: address, prefix: address.family.bits).description }
            do throws(CIDR.ParseError) {
                return try CIDR(parsing: text).description
            } catch {
                throw APIError.badRequest("`\(text.excerpt)`: \(error)")
            }
        }
        let now = effects.now()
        let token = AccessToken()
        let credential = CredentialRecord(
            id: effects.newID(), applicationID: application, hash: token.hash, apis: order.apis, createdAt: now,
            expiresAt: order.lifetime.map(now.addingTimeInterval), name: try Self.checked(order.name), limits: limits)
        try await records.createCredential(credential)
        return (token, credential)
    }

    /// Revokes a token of an account.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for one that is not there or another account's.
    public func revokeToken(_ id: UUID, of account: UUID) async throws {
        guard try await records.credentials(of: account).contains(where: { $0.credential.id == id }),
            try await records.revokeCredential(id, at: effects.now())
        else { throw APIError.notFound("token") }
    }

    /// What came into and went out of an application's quota, oldest first.
    ///
    /// - Throws: ``APIError`` 404 `not_found` for another account's application.
    public func ledger(of application: UUID, account: UUID) async throws -> [LedgerEntry] {
        _ = try await self.application(application, of: account)
        return try await records.ledger(of: application)
    }

    /// What an application's callbacks are signed with. A secret.
    ///
    /// - Parameter rotating: begins a new one; the one before still signs for a day.
    /// - Throws: ``APIError`` 404 `not_found` for another account's application.
    public func webhookSecret(
        of application: UUID, account: UUID, rotating: Bool = false
    ) async throws -> String {
        _ = try await self.application(application, of: account)
        if rotating { _ = try await records.rotateWebhookSecret(of: application, at: effects.now()) }
        let generation = try await self.application(application, of: account).application.webhookGeneration
        return webhooks.secret(of: application, generation: generation).text
    }

    /// Whether a token may be used from an address.
    ///
    /// - Parameter address: as text; one that cannot be read is nowhere.
    public func allows(_ principal: Principal, from address: String?) -> Bool {
        let networks = principal.credential.limits.networks
        guard !networks.isEmpty else { return true }
        guard let address = address.flatMap({ IPAddress($0) }) else { return false }
        return networks.contains { text in
            guard let block = try? CIDR(parsing: text) else { return false }
            return block.contains(address)
        }
    }

    private static func checked(_ name: String) throws -> String {
        let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
        guard nameLength.contains(name.count) else {
            throw APIError.badRequest("a name has \(nameLength.lowerBound) to \(nameLength.upperBound) characters")
        }
        return name
    }
}
