import Synchronization

/// Gathers what a progress closure is told.
final class ShareLog: Sendable {
    private let values = Mutex<[Double]>([])

    func add(_ share: Double) { values.withLock { $0.append(share) } }

    var all: [Double] { values.withLock { $0 } }
}
