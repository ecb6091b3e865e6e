import Dispatch
import Foundation

extension Array where Element: Sendable {
    /// What `transform` makes of each element, on all processors, in order.
    ///
    /// - Parameter check: asked before each processor is given its next element.
    func concurrentlyMapped<Result: Sendable>(
        check: Check, _ transform: @Sendable (Element) -> Result
    ) throws -> [Result] {
        let workers = ProcessInfo.processInfo.activeProcessorCount
        var results: [Result] = []
        for start in Swift.stride(from: 0, to: count, by: workers) {
            try check()
            let end = Swift.min(count, start + workers)
            var part = [Result?](repeating: nil, count: end - start)
            part.withUnsafeMutableBufferPointer { part in
                // Each writes its own place.
                nonisolated(unsafe) let part = part
                DispatchQueue.concurrentPerform(iterations: part.count) { part[$0] = transform(self[start + $0]) }
            }
            results += part.compactMap(\.self)
        }
        return results
    }
}
