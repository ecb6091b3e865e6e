import Foundation
import Pixels

/// Adds segments to JPEG files.
enum JPEGFile {
    /// `OwnPicture` as a JPEG of high quality.
    static func own(quality: Int = 95) throws -> Data { try OwnPicture.picture.encoded(as: .jpeg(quality: quality)) }

    /// The file with an EXIF block that holds an orientation only.
    static func oriented(_ orientation: UInt16, _ file: Data) -> Data {
        let tiff: [UInt8] =
            [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
            + [UInt8(orientation >> 8), UInt8(orientation & 0xff), 0, 0, 0, 0, 0, 0]
        return inserting(marker: 0xe1, Array("Exif\0\0".utf8) + tiff, into: file)
    }

    /// The file with an embedded colour profile.
    static func profiled(_ profile: [UInt8], _ file: Data) -> Data {
        inserting(marker: 0xe2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile, into: file)
    }

    /// The file with a segment right after its start.
    static func inserting(marker: UInt8, _ body: [UInt8], into file: Data) -> Data {
        let length = body.count + 2
        return file.prefix(2) + [0xff, marker, UInt8(length >> 8), UInt8(length & 0xff)] + body + file.dropFirst(2)
    }
}
