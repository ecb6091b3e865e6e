public import Foundation

/// What an account has acquired: one service, with its quota and its tokens.
public struct ApplicationRecord: Sendable, Hashable {
    public var id: UUID
    /// Whose it is; tasks of other accounts are as unknown as ones that never were.
    public var accountID: UUID
    public var name: String
    /// Whether the ledger limits it. `false`: tasks are counted and never refused.
    public var isMetered: Bool
    public var createdAt: Date
    /// Which of its webhook secrets is in force, counted from 1.
    public var webhookGeneration: Int
    /// When that generation began; `nil` for the first.
    public var webhookRotatedAt: Date?

    public init(
        id: UUID, accountID: UUID, name: String, isMetered: Bool, createdAt: Date, webhookGeneration: Int = 1,
        webhookRotatedAt: Date? = nil
    ) {
        self.id = id
        self.accountID = accountID
        self.name = name
        self.isMetered = isMetered
        self.createdAt = createdAt
        self.webhookGeneration = webhookGeneration
        self.webhookRotatedAt = webhookRotatedAt
    }
}
