internal import Engines
internal import FileStore
internal import Foundation
internal import Pixels
internal import RecordStore
internal import Synchronization

/// Carries what an engine reports into the task's row, at most twice a second, with previews when somebody follows them.
struct ProgressReport: Sendable {
    /// Seconds between two writes.
    private static let pause = 0.5
    /// Pixels of a preview's longer side.
    private static let previewSide = 512

    let service: EditService
    let task: TaskRecord
    let holder: UUID
    private let latest = Latest()
    private let changes = WakeupBoard<UUID>()

    init(service: EditService, task: TaskRecord, holder: UUID) {
        self.service = service
        self.task = task
        self.holder = holder
    }

    /// What has been reported and not been written.
    private final class Latest: Sendable {
        struct State {
            var fraction = 0.0
            var fresh: [EditProgress.Variation] = []
        }
        let state = Mutex(State())
    }

    /// Notes a report; never waits.
    func note(_ progress: EditProgress) {
        latest.state.withLock { state in
            state.fraction = max(state.fraction, progress.fraction)
            if task.isStreamed, let finished = progress.finished { state.fresh.append(finished) }
        }
        changes.wake(holder)
    }

    /// Writes until it is cancelled.
    ///
    /// - Throws: `CancellationError` when the lease was lost.
    func write() async throws {
        var finished: [Int: Picture] = [:]
        var written = TaskProgress()
        for await _ in changes.wakeups(for: holder) {
            let (fraction, fresh) = latest.state.withLock { state in
                defer { state.fresh = [] }
                return (state.fraction, state.fresh)
            }
            var progress = TaskProgress(percent: min(99, Int(fraction * 100)), previews: written.previews)
            if !fresh.isEmpty { progress.previews = try await store(fresh, into: &finished) }
            guard progress != written else { continue }
            let isOurs = try await service.records.recordProgress(
                progress, of: task.id, holder: holder, at: service.effects.now())
            guard isOurs else { throw CancellationError() }
            written = progress
            service.advances.wake(task.id)
            if task.isStreamed, task.callbackURL != nil { service.bells.wake(.callback) }
            try await Task.sleep(for: .seconds(Self.pause))
        }
    }

    /// Stores the preview with the variations that are finished now.
    ///
    /// - Returns: how many they are, which numbers it.
    private func store(_ fresh: [EditProgress.Variation], into finished: inout [Int: Picture]) async throws -> Int {
        guard let base = fresh.last?.base else { return finished.count }
        let kept = try await service.threads.map(fresh) { variation in
            guard let mask = variation.mask else { return variation.picture }
            return variation.picture.composited(over: variation.base, mask: mask)
        }
        for (variation, picture) in zip(fresh, kept) { finished[variation.index] = picture }
        let all = finished
        let file = try await service.threads.run {
            try Picture.preview(source: base, finished: all, longerSide: Self.previewSide)
        }
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        try await service.files.write(file, to: names.preview(all.count))
        return all.count
    }
}
