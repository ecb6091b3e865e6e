public import Foundation

/// What a file's header says, without a pixel being decoded.
public struct PictureHeader: Sendable, Equatable {
    public let format: PictureFormat
    /// Pixels in a row, after the EXIF orientation is applied.
    public let width: Int
    /// Rows, after the EXIF orientation is applied.
    public let height: Int
    public let hasAlpha: Bool
    /// Frames of an animation or pages of a document, at least 1; the first is the one that is decoded.
    public let frames: Int

    public init(format: PictureFormat, width: Int, height: Int, hasAlpha: Bool, frames: Int) {
        self.format = format
        self.width = width
        self.height = height
        self.hasAlpha = hasAlpha
        self.frames = frames
    }

    /// Reads the header of a file.
    ///
    /// - Throws: `PictureError` when the format is not accepted, the header is damaged or the size is over the limits.
    public static func read(_ data: Data, limits: DecodeLimits = DecodeLimits()) throws(PictureError) -> PictureHeader {
        try OpenFile.with(data, limits: limits, noun: "picture") { file throws(PictureError) in file.header }
    }
}
