internal import EditsAPI
public import Foundation
public import RecordStore

extension EditService {
    /// Waits until a task has ended. The task goes on when the caller is cancelled.
    ///
    /// - Parameter timeout: seconds.
    /// - Throws: ``APIError`` 504 `timeout`, 404 `not_found` for a task that is not there.
    public func ending(of id: UUID, timeout: Double) async throws -> TaskRecord {
        let wakeups = endings.wakeups(for: id)
        if let task = try await records.task(id), task.state.isFinal { return task }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in wakeups { return } }
            group.addTask {
                try await Task.sleep(for: .seconds(timeout))
                throw APIError.timeout(seconds: timeout)
            }
            defer { group.cancelAll() }
            try await group.next()
        }
        guard let task = try await records.task(id) else { throw APIError.notFound("task") }
        guard task.state.isFinal else { throw CancellationError() }
        return task
    }
}
