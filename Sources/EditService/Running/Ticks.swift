internal import Foundation

/// A beat, until whoever listens is cancelled.
enum Ticks {
    /// - Parameter seconds: between two; the first comes after that time.
    static func every(_ seconds: TimeInterval) -> AsyncStream<Void> {
        AsyncStream {
            do {
                try await Task.sleep(for: .seconds(seconds))
            } catch {
                return nil
            }
        }
    }
}
