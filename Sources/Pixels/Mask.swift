/// A selection: one byte a pixel, 255 = repaint, 0 = keep, between = partly. Rows packed, top row first.
public struct Mask: Sendable, Equatable {
    /// Pixels in a row, at least 1.
    public let width: Int
    /// Rows, at least 1.
    public let height: Int
    /// `width * height` bytes.
    public var bytes: [UInt8]

    /// Wraps a selection that is already in the right layout.
    ///
    /// - Precondition: `bytes.count == width * height`.
    public init(width: Int, height: Int, bytes: [UInt8]) {
        precondition(width > 0 && height > 0 && bytes.count == width * height)
        self.width = width
        self.height = height
        self.bytes = bytes
    }
}
