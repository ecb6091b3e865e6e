import Foundation

/// Memory that a search reads and writes at places far apart: no bounds are checked, and it is freed with the last
/// reference.
final class FillBuffer<Element: BitwiseCopyable> {
    let pointer: UnsafeMutablePointer<Element>
    let count: Int

    /// Memory whose bits are all 0. What is never touched of a large buffer takes no time and no memory.
    init(zeroed count: Int) {
        precondition(MemoryLayout<Element>.alignment <= 16, "calloc aligns to 16 bytes")
        // As Swift's own allocation does: nothing here could go on without it.
        guard let memory = calloc(max(1, count), MemoryLayout<Element>.stride) else { fatalError("out of memory") }
        pointer = memory.bindMemory(to: Element.self, capacity: max(1, count))
        self.count = count
    }

    convenience init(repeating value: Element, count: Int) {
        self.init(zeroed: count)
        pointer.update(repeating: value, count: count)
    }

    deinit { free(pointer) }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { pointer[index] }
        set { pointer[index] = newValue }
    }
}

// Whoever makes a buffer is alone in writing it, in bands that share no element; otherwise it is handed to other threads only to
// be read.
extension FillBuffer: @unchecked Sendable where Element: Sendable {}
