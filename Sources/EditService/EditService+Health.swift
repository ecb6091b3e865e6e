internal import FileStore
internal import Foundation
internal import RecordStore

extension EditService {
    /// Throws when the records or the files cannot be reached, or no process with workers has shown life lately.
    public func checkReadiness() async throws {
        try await records.check()
        try await files.check()
        let since = effects.now().addingTimeInterval(-InstanceService.patience)
        guard try await records.instances().contains(where: { $0.workers > 0 && $0.seenAt >= since }) else {
            throw NoWorkers()
        }
    }

    /// No process works on the queue.
    public struct NoWorkers: Error {}
}
