public import Foundation

/// One attempt to run a task.
public struct AttemptRecord: Sendable, Hashable {
    /// Counted from 1.
    public var number: Int
    /// The process that made it.
    public var instance: UUID
    public var startedAt: Date
    /// `nil` while it runs.
    public var endedAt: Date?
    /// Why it did not bring the task to its end; `nil` when it did, or while it runs.
    public var reason: String?

    public init(number: Int, instance: UUID, startedAt: Date, endedAt: Date? = nil, reason: String? = nil) {
        self.number = number
        self.instance = instance
        self.startedAt = startedAt
        self.endedAt = endedAt
        self.reason = reason
    }
}
