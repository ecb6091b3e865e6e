/// Memory that a search reads and writes at places far apart: no bounds are checked, and it is freed with the last
/// reference.
final class FillBuffer<Element: BitwiseCopyable> {
    let pointer: UnsafeMutablePointer<Element>
    let count: Int

    init(repeating value: Element, count: Int) {
        pointer = .allocate(capacity: max(1, count))
        pointer.initialize(repeating: value, count: count)
        self.count = count
    }

    /// A copy of its own.
    init(copying other: FillBuffer) {
        pointer = .allocate(capacity: max(1, other.count))
        pointer.initialize(from: other.pointer, count: other.count)
        count = other.count
    }

    deinit { pointer.deallocate() }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { pointer[index] }
        set { pointer[index] = newValue }
    }
}

// Whoever makes a buffer is alone in writing it; it is handed to other threads only to be read.
extension FillBuffer: @unchecked Sendable where Element: Sendable {}
