internal import Crypto
internal import EditsAPI
public import Foundation
public import RecordStore

/// Derives the secret of every application from one key, so that none has to be stored.
public struct WebhookSecrets: Sendable {
    /// Seconds for which the secret before a rotation still signs, next to the new one.
    public static let overlap: TimeInterval = 24 * 3_600

    private let master: SymmetricKey

    /// - Parameter master: at least 32 random bytes, the same for all servers of one installation.
    public init(master: Data) {
        self.master = SymmetricKey(data: master)
    }

    /// The secret of one generation, counted from 1.
    public func secret(of application: UUID, generation: Int) -> WebhookSecret {
        let name = Data("webhook:\(application.wireText):\(generation)".utf8)
        return WebhookSecret(key: SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: name, using: master)))
    }

    /// Those that sign now: the present one and, for a day after a rotation, the one before.
    public func secrets(of application: ApplicationRecord, at now: Date) -> [WebhookSecret] {
        let generation = application.webhookGeneration
        let current = secret(of: application.id, generation: generation)
        guard generation > 1, let rotated = application.webhookRotatedAt,
            now.timeIntervalSince(rotated) < Self.overlap
        else { return [current] }
        return [current, secret(of: application.id, generation: generation - 1)]
    }
}
