/// How large a picture may be. Both are checked on the header, before a pixel is decoded.
public struct DecodeLimits: Sendable, Equatable {
    /// Width × height; by default 64,000,000.
    public var maxPixels: Int
    /// Pixels of the longer side; by default 16,384.
    public var maxSide: Int

    public init(maxPixels: Int = 64_000_000, maxSide: Int = 16_384) {
        self.maxPixels = maxPixels
        self.maxSide = maxSide
    }

    func check(width: Int, height: Int, noun: String) throws(PictureError) {
        guard width <= maxSide, height <= maxSide else {
            throw PictureError(
                .tooLarge, "the \(noun) is \(width)×\(height) pixels; at most \(maxSide) pixels a side are accepted")
        }
        guard width * height <= maxPixels else {
            throw PictureError(
                .tooLarge,
                "the \(noun) is \(width)×\(height) pixels; at most \(maxPixels) pixels (width × height) are accepted")
        }
    }
}
