public import Foundation

/// A claim on a task or a delivery: who holds it, and until when.
public struct Lease: Sendable, Hashable {
    /// Unique to one run of one worker.
    public var holder: UUID
    /// The process that the worker belongs to.
    public var instance: UUID
    public var until: Date

    public init(holder: UUID, instance: UUID, until: Date) {
        self.holder = holder
        self.instance = instance
        self.until = until
    }
}
