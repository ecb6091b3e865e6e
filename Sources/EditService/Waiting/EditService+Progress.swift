public import EditsAPI
public import Foundation
internal import RecordStore

/// One line of a progress stream.
public enum StreamLine: Sendable {
    case progress(ProgressLine)
    case result(EditResult)
    case error(ErrorReply)
}

extension EditService {
    /// The lines of a task's progress stream: one now, one at each change, the last one again after
    /// ``EditServiceConfiguration/streamHeartbeat`` without any, and the result or error as the last.
    ///
    /// - Parameter timeout: seconds after which the stream ends with 504 `timeout`; the task goes on.
    public func lines(of id: UUID, timeout: Double, each: (StreamLine) async throws -> Void) async throws {
        let end = ContinuousClock.now + .seconds(timeout)
        var shown: TaskProgress?
        // Subscribed before the first look, so that no change is missed.
        let changes = advances.wakeups(for: id)
        var events = Self.merge(
            changes, Ticks.every(configuration.streamHeartbeat), until: end
        ).makeAsyncIterator()
        var isBeat = true
        repeat {
            guard let task = try await records.task(id) else { throw APIError.notFound("task") }
            if task.state.isFinal {
                try await each(lastLine(of: task))
                return
            }
            if isBeat || task.progress != shown { try await each(.progress(line(of: task, task.progress))) }
            shown = task.progress
            guard ContinuousClock.now < end else { throw APIError.timeout(seconds: timeout) }
            guard let event = await events.next() else { throw CancellationError() }
            isBeat = event == .beat
        } while !Task.isCancelled
        throw CancellationError()
    }

    /// What a running task's line says.
    func line(of task: TaskRecord, _ progress: TaskProgress) throws -> ProgressLine {
        let names = PictureFiles(application: task.applicationID, imageID: task.imageID, task: task.id)
        return ProgressLine(
            taskID: task.id.wireText, traceID: task.traceID.wireText, imageID: String(task.imageID),
            progress: progress.percent,
            imageURL: progress.previews > 0 ? link(to: try names.preview(progress.previews)) : nil)
    }

    /// What an ended task's last line says.
    func lastLine(of task: TaskRecord) throws -> StreamLine {
        do {
            return .result(try result(of: task))
        } catch let error as APIError {
            return .error(ErrorReply(error, traceID: task.traceID, taskID: task.id))
        }
    }

    private enum Event: Sendable { case change, beat }

    private static func merge(
        _ changes: AsyncStream<Void>, _ beats: AsyncStream<Void>, until end: ContinuousClock.Instant
    ) -> AsyncStream<Event> {
        let (stream, continuation) = AsyncStream.makeStream(of: Event.self, bufferingPolicy: .bufferingNewest(1))
        let task = Task {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { for await _ in changes { continuation.yield(.change) } }
                group.addTask { for await _ in beats { continuation.yield(.beat) } }
                group.addTask {
                    for await _ in Ticks.every((end - .now) / .seconds(1)) { continuation.yield(.change) }
                }
            }
            continuation.finish()
        }
        continuation.onTermination = { _ in task.cancel() }
        return stream
    }
}
