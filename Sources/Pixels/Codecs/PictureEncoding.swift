/// A file format that pictures are written in. None carries metadata; the colours are sRGB.
public enum PictureEncoding: Sendable, Hashable {
    /// Lossless, encoded for speed.
    case png
    /// Lossy without alpha (it is laid over white); quality 1 to 100.
    case jpeg(quality: Int = 88)
    /// Lossy with alpha; quality 1 to 100, effort 0 (fast) to 6 (small).
    case webp(quality: Int = 80, effort: Int = 2)

    /// The format that is written.
    public var format: PictureFormat {
        switch self {
        case .png: .png
        case .jpeg: .jpeg
        case .webp: .webp
        }
    }
}
