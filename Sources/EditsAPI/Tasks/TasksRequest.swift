public import Foundation

/// The body of `POST /midjourney/tasks`, checked field by field.
public enum TasksRequest: Sendable, Hashable {
    /// One task; `wait` seconds for its end, 0…60.
    case retrieve(TaskReference, wait: Double)
    case retrieveBatch(TaskFilter)
    case cancel(TaskReference)
}

/// How a request names one task.
public enum TaskReference: Sendable, Hashable {
    case id(UUID)
    case trace(UUID)
    /// A text that can be the name of no task.
    case unknown
}

/// Which tasks a batch is to hold.
public struct TaskFilter: Sendable, Hashable {
    /// Those with one of the ids, or one of the trace ids; both `nil`: all. Texts that are no ids are left out.
    public var ids: [UUID]?
    public var traceIDs: [UUID]?
    public var applicationID: UUID?
    /// The account; another than the caller's has no tasks.
    public var userID: UUID?
    /// Whether it asks for what no task of this server can be: another type, or ids that are no ids.
    public var matchesNothing: Bool
    public var createdAtMin: Date?
    public var createdAtMax: Date?
    /// 0 or more, 0 by default.
    public var offset: Int
    /// 1…100, 12 by default.
    public var limit: Int
}
