/// A picture in memory: 8-bit sRGB, interleaved, rows packed without padding, top row first.
public struct Picture: Sendable, Equatable {
    /// Pixels in a row, at least 1.
    public let width: Int
    /// Rows, at least 1.
    public let height: Int
    /// Bytes a pixel: 3 (RGB) or 4 (RGBA, straight alpha, 255 = opaque).
    public let channels: Int
    /// `width * height * channels` bytes.
    public var bytes: [UInt8]

    /// Wraps pixels that are already in the right layout.
    ///
    /// - Precondition: `channels` is 3 or 4 and `bytes.count == width * height * channels`.
    public init(width: Int, height: Int, channels: Int, bytes: [UInt8]) {
        precondition(width > 0 && height > 0 && (channels == 3 || channels == 4))
        precondition(bytes.count == width * height * channels)
        self.width = width
        self.height = height
        self.channels = channels
        self.bytes = bytes
    }

    /// A picture whose pixels `fill` writes: it is given the uninitialised bytes and must set every one of them.
    public init<Failure: Error>(
        width: Int, height: Int, channels: Int,
        fill: (UnsafeMutableBufferPointer<UInt8>) throws(Failure) -> Void
    ) throws(Failure) {
        let bytes = try [UInt8](uninitialized: width * height * channels, fill)
        self.init(width: width, height: height, channels: channels, bytes: bytes)
    }

    /// Whether the picture carries an alpha channel.
    public var hasAlpha: Bool { channels == 4 }
    /// The longer side in pixels.
    public var longerSide: Int { max(width, height) }
}
