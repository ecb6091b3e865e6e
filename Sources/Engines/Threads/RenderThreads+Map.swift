extension RenderThreads {
    /// Runs pieces of work next to each other and gathers their results in order. When one fails the others are
    /// cancelled.
    ///
    /// - Parameters:
    ///   - finished: called after each piece with the number that is done.
    ///   - work: is handed what tells it that the task has been cancelled meanwhile.
    public func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], finished: @escaping @Sendable (Int) -> Void = { _ in },
        work: @escaping @Sendable (Element, Cancellation) throws -> Result
    ) async throws -> [Result] {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            for (index, element) in elements.enumerated() {
                group.addTask {
                    (index, try await self.run { (cancellation: Cancellation) in try work(element, cancellation) })
                }
            }
            var results = [Result?](repeating: nil, count: elements.count)
            var done = 0
            for try await (index, result) in group {
                results[index] = result
                done += 1
                finished(done)
            }
            return results.compactMap(\.self)
        }
    }

    /// The same for pieces that are too short to be interrupted.
    public func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], finished: @escaping @Sendable (Int) -> Void = { _ in },
        work: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await map(elements, finished: finished, work: { element, _ in try work(element) })
    }
}
