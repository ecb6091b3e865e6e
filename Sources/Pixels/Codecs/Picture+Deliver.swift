public import Foundation

extension Picture {
    /// A stored picture scaled for viewing: `data` decoded, brought to at most `width` × `height` pixels with its aspect
    /// ratio kept and never enlarged, and encoded again.
    ///
    /// - Throws: `PictureError`.
    public static func scaled(
        _ data: Data, width: Int, height: Int, as encoding: PictureEncoding, limits: DecodeLimits = DecodeLimits()
    ) throws(PictureError) -> Data {
        precondition(width > 0 && height > 0)
        let header = try PictureHeader.read(data, limits: limits)
        let factor = Swift.min(
            1, Double(width) / Double(header.width), Double(height) / Double(header.height))
        let longer = Swift.max(1, Int((Double(Swift.max(header.width, header.height)) * factor).rounded()))
        return try decode(data, limits: limits, fitting: longer).encoded(as: encoding)
    }
}
