import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A bar on standard error, drawn only when that is a terminal.
final class ProgressBar: Sendable {
    private let isShown = isatty(STDERR_FILENO) == 1
    private let shown = Mutex(-1)

    /// - Parameter share: what is done, 0…1; a smaller share than the last is not drawn.
    func update(_ share: Double) {
        guard isShown else { return }
        let percent = Int((min(1, max(0, share)) * 100).rounded())
        shown.withLock { shown in
            guard percent > shown else { return }
            shown = percent
            let filled = percent * 30 / 100
            let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
            write("\r\(bar) \(percent) %")
        }
    }

    /// Takes the bar away.
    func finish() {
        guard isShown else { return }
        write("\r\u{1B}[K")
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
