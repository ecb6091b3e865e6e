internal import Foundation
internal import Synchronization

/// The runs of this process: which holder runs which task.
final class RunRegistry: Sendable {
    private let runs = Mutex<[UUID: UUID]>([:])

    var holders: Set<UUID> { runs.withLock { Set($0.keys) } }

    var tasks: Set<UUID> { runs.withLock { Set($0.values) } }

    /// The holder of a task that runs here.
    func holder(of task: UUID) -> UUID? {
        runs.withLock { runs in runs.first { $0.value == task }?.key }
    }

    func add(_ holder: UUID, task: UUID) {
        runs.withLock { $0[holder] = task }
    }

    func remove(_ holder: UUID) {
        runs.withLock { $0[holder] = nil }
    }
}
