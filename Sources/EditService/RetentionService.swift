internal import EditsAPI
internal import FileStore
internal import Foundation
internal import Logging
internal import RecordStore
public import ServiceLifecycle

/// Removes what is old: the pictures of ended tasks, then the tasks, in small batches.
public struct RetentionService: Service {
    /// Seconds between two sweeps.
    private static let pause = 600.0

    let service: EditService

    public init(_ service: EditService) {
        self.service = service
    }

    public func run() async throws {
        await sweep()
        for await _ in Ticks.every(Self.pause).cancelOnGracefulShutdown() { await sweep() }
    }

    private func sweep() async {
        do {
            while !Task.isShuttingDownGracefully, !Task.isCancelled, try await service.sweep() > 0 {
                await Task.yield()
            }
        } catch {
            service.logger.error("sweeping failed", metadata: ["error": "\(error)"])
        }
    }
}

extension EditService {
    /// Rows that are removed in one transaction.
    private static let batch = 100

    /// One batch of everything that is old.
    ///
    /// - Returns: how much was removed.
    func sweep() async throws -> Int {
        let now = effects.now()
        let filesBefore = now.addingTimeInterval(-min(configuration.keepFiles, configuration.keepTasks))
        let tasks = try await records.tasksWithFiles(finishedBefore: filesBefore, limit: Self.batch)
        for task in tasks {
            let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
            try await files.deleteFolder(names.all)
            try await files.deleteFolder(PictureFiles.inputs(of: task.id))
            try await records.recordFilesRemoved(of: task.id)
        }
        let removed = try await records.removeTasks(
            finishedBefore: now.addingTimeInterval(-configuration.keepTasks), limit: Self.batch)
        let forgotten = try await records.forgetRepeats(
            keysBefore: now.addingTimeInterval(-configuration.keyLifetime), at: now, limit: Self.batch)
        let uploads = try await records.uploads(createdBefore: filesBefore, limit: Self.batch)
        for upload in uploads {
            try await files.delete(FileKey(upload.key))
            try await records.removeUpload(upload.id)
        }
        let inboxes = try await records.removeInboxes(expiredBefore: now.addingTimeInterval(-86_400), limit: Self.batch)
        let sessions = try await records.forgetSessions(expiredBefore: now, limit: Self.batch)
        return tasks.count + removed + forgotten + uploads.count + sessions + inboxes
    }
}
