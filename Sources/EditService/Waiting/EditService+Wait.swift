internal import EditsAPI
public import Foundation
public import RecordStore

extension EditService {
    /// Waits until a task has ended. The task goes on when the caller is cancelled.
    ///
    /// - Parameter timeout: seconds.
    /// - Throws: ``APIError`` 504 `timeout`, 404 `not_found` for a task that is not there.
    public func ending(of id: UUID, timeout: Double) async throws -> TaskRecord {
        guard let task = try await task(id, endedWithin: timeout) else { throw APIError.notFound("task") }
        guard task.state.isFinal else { throw APIError.timeout(seconds: timeout) }
        return task
    }

    /// The task as soon as it has ended, or as it is when the time is over; `nil` when it is not there.
    ///
    /// - Throws: `CancellationError` when the caller was cancelled.
    func task(_ id: UUID, endedWithin timeout: Double) async throws -> TaskRecord? {
        let wakeups = endings.wakeups(for: id)
        return try await withThrowingTaskGroup(of: TaskRecord?.self) { group in
            group.addTask {
                let task = try await self.records.task(id)
                guard let task, !task.state.isFinal else { return task }
                for await _ in wakeups {
                    let task = try await self.records.task(id)
                    guard let task, !task.state.isFinal else { return task }
                }
                throw CancellationError()
            }
            group.addTask {
                try await Task.sleep(for: .seconds(timeout))
                return try await self.records.task(id)
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }
}
