/// Runs the work, and cancels it when the time is up.
///
/// - Throws: ``FetchError/timedOut``, or what the work throws.
func withTimeLimit<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask { try await work() }
        group.addTask {
            try await Task.sleep(for: limit)
            throw FetchError.timedOut
        }
        defer { group.cancelAll() }
        // There are two tasks in the group, so `next` cannot be nil; were it, nothing ran.
        guard let value = try await group.next() else { throw CancellationError() }
        return value
    }
}
