extension Picture {
    /// The rectangle of `width` × `height` pixels whose upper left corner is at (`x`, `y`).
    ///
    /// - Precondition: the rectangle is not empty and lies within the picture.
    public func cropped(x: Int, y: Int, width: Int, height: Int) -> Picture {
        precondition(
            width > 0 && height > 0 && x >= 0 && y >= 0 && x + width <= self.width && y + height <= self.height)
        let row = width * channels
        return Picture(width: width, height: height, channels: channels) { buffer in
            bytes.withUnsafeBytes { source in
                for line in 0..<height {
                    let from = source.baseAddress! + ((y + line) * self.width + x) * channels
                    UnsafeMutableRawPointer(buffer.baseAddress! + line * row).copyMemory(from: from, byteCount: row)
                }
            }
        }
    }
}
