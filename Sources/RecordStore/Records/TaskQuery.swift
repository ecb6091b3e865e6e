public import EditsAPI
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
    /// Only tasks in one of these states; `nil`: all.
    public var states: Set<TaskState>?
    /// Only tasks of this mode.
    public var mode: EditMode?
    /// Only tasks whose prompt holds this text; capitals do not matter.
    public var text: String?
    public var offset: Int
    public var limit: Int

    public init(
        accountID: UUID, ids: [UUID]? = nil, traceIDs: [UUID]? = nil, applicationID: UUID? = nil,
        createdAtMin: Date? = nil, createdAtMax: Date? = nil, states: Set<TaskState>? = nil,
        mode: EditMode? = nil, text: String? = nil, offset: Int = 0, limit: Int
    ) {
        self.accountID = accountID
        self.ids = ids
        self.traceIDs = traceIDs
        self.applicationID = applicationID
        self.createdAtMin = createdAtMin
        self.createdAtMax = createdAtMax
        self.states = states
        self.mode = mode
        self.text = text
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
