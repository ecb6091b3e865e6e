public import Foundation

/// Which of an account's tasks are wanted.
public struct TaskQuery: Sendable, Hashable {
    public var accountID: UUID
    /// Only these, and those with one of the trace ids; both `nil`: all.
    public var ids: [UUID]?
    public var traceIDs: [UUID]?
    public var applicationID: UUID?
    public var createdAtMin: Date?
    public var createdAtMax: Date?
    public var offset: Int
    public var limit: Int

    public init(
        accountID: UUID, ids: [UUID]? = nil, traceIDs: [UUID]? = nil, applicationID: UUID? = nil,
        createdAtMin: Date? = nil, createdAtMax: Date? = nil, offset: Int = 0, limit: Int
    ) {
        self.accountID = accountID
        self.ids = ids
        self.traceIDs = traceIDs
        self.applicationID = applicationID
        self.createdAtMin = createdAtMin
        self.createdAtMax = createdAtMax
        self.offset = offset
        self.limit = limit
    }
}

/// A part of the tasks that a query matches.
public struct TaskPage: Sendable, Hashable {
    public var tasks: [TaskRecord]
    /// All that match.
    public var total: Int

    public init(tasks: [TaskRecord], total: Int) {
        self.tasks = tasks
        self.total = total
    }
}
