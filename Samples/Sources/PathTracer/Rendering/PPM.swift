import Foundation

/// An 8-bit RGB picture in the binary Netpbm format.
public struct PPM: Sendable {
    public var width: Int
    public var height: Int
    /// Three bytes to a pixel, row by row from the top.
    public var bytes: [UInt8]

    public init(width: Int, height: Int, bytes: [UInt8]) {
        (self.width, self.height, self.bytes) = (width, height, bytes)
    }

    /// - Throws: Foundation's error when the file cannot be written.
    public func write(to path: String) throws {
        var data = Data("P6\n\(width) \(height)\n255\n".utf8)
        data.append(contentsOf: bytes)
        try data.write(to: URL(fileURLWithPath: path))
    }
}
