public import Foundation

extension Picture {
    /// Decodes the first frame of a file: upright by its EXIF orientation, converted to sRGB by its profile, 8 bits a
    /// channel, with alpha exactly when the file has it.
    ///
    /// Strict: a file that is damaged or cut off is refused, never shown in part.
    ///
    /// - Parameter longerSide: Scales down so that the longer side is at most this many pixels (Lanczos3); never up.
    /// - Throws: `PictureError`.
    public static func decode(
        _ data: Data, limits: DecodeLimits = DecodeLimits(), fitting longerSide: Int? = nil
    ) throws(PictureError) -> Picture {
        precondition(longerSide.map { $0 > 0 } ?? true)
        return try OpenFile.with(data, limits: limits, noun: "picture") { file throws(PictureError) in
            try file.pixels(fitting: longerSide)
        }
    }
}
