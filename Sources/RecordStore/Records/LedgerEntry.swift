public import Foundation

/// One line of an application's quota ledger.
public struct LedgerEntry: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case grant, charge, refund
    }

    public var kind: Kind
    /// `nil` for a grant.
    public var taskID: UUID?
    /// Negative for a charge.
    public var amount: Credits
    public var createdAt: Date

    public init(kind: Kind, taskID: UUID?, amount: Credits, createdAt: Date) {
        self.kind = kind
        self.taskID = taskID
        self.amount = amount
        self.createdAt = createdAt
    }
}
