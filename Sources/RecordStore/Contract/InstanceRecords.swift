public import Foundation

/// The processes that serve and work.
public protocol InstanceRecords: Sendable {
    /// Registers a process, or notes that it is still there.
    func recordInstance(_ instance: InstanceRecord) async throws

    /// All processes that have registered and not left.
    func instances() async throws -> [InstanceRecord]

    /// Removes a process that has left or is dead: its tasks are put back with `reason` (`nil`: as if not begun), its
    /// deliveries are due again, and whom it waited for is joinable.
    func removeInstance(_ id: UUID, reason: String?, at now: Date) async throws
}
