public import Foundation

/// A process that serves and works.
public struct InstanceRecord: Sendable, Hashable {
    public var id: UUID
    /// The machine's name.
    public var host: String
    public var processID: Int32
    /// Tasks that it runs at the same time.
    public var workers: Int
    public var startedAt: Date
    /// Its last sign of life.
    public var seenAt: Date

    public init(id: UUID, host: String, processID: Int32, workers: Int, startedAt: Date, seenAt: Date) {
        self.id = id
        self.host = host
        self.processID = processID
        self.workers = workers
        self.startedAt = startedAt
        self.seenAt = seenAt
    }
}
