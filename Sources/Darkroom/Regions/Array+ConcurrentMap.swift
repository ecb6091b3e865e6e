import Pixels

extension Array where Element: Sendable {
    /// What `transform` makes of each element, in order, on as many threads as the budget of the running work has.
    ///
    /// - Parameter check: asked before each element that the calling thread takes.
    func concurrentlyMapped<Result: Sendable>(
        check: Check, _ transform: @Sendable (Element) -> Result
    ) throws -> [Result] {
        var results = [Result?](repeating: nil, count: count)
        try results.withUnsafeMutableBufferPointer { buffer in
            // Each piece writes a place of its own.
            nonisolated(unsafe) let places = buffer
            try ThreadBudget.perform(count, check: check) { places[$0] = transform(self[$0]) }
        }
        return results.compactMap(\.self)
    }
}
