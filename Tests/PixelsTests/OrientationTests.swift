import Foundation
import Pixels
import Testing

@Suite("EXIF orientation")
struct OrientationTests {
    /// What a camera that stores `orientation` does to an upright picture: the inverse of what a viewer must do.
    private func stored(_ upright: Picture, _ orientation: Int) -> Picture {
        switch orientation {
        case 2: upright.flippedHorizontally()
        case 3: upright.rotated(quarterTurns: 2)
        case 4: upright.flippedVertically()
        case 5: upright.rotated(quarterTurns: 1).flippedHorizontally()
        case 6: upright.rotated(quarterTurns: -1)
        case 7: upright.rotated(quarterTurns: -1).flippedHorizontally()
        case 8: upright.rotated(quarterTurns: 1)
        default: upright
        }
    }

    @Test("all eight come out upright, at full size and scaled down", arguments: 1...8)
    func upright(orientation: Int) throws {
        let file = try stored(OwnPicture.picture, orientation).encoded(as: .jpeg(quality: 98))
        let data = JPEGFile.oriented(UInt16(orientation), file)
        let header = try PictureHeader.read(data)
        #expect(header.width == 48)
        #expect(header.height == 32)
        #expect(try Picture.decode(data).meanDifference(to: OwnPicture.picture) < 3)
        let small = try Picture.decode(data, fitting: 24)
        #expect(small.meanDifference(to: try OwnPicture.picture.resized(width: 24, height: 16)) < 4)
    }

    @Test("an orientation that does not exist is ignored", arguments: [0, 9, 65535])
    func nonsense(orientation: UInt16) throws {
        let data = JPEGFile.oriented(orientation, try JPEGFile.own(quality: 98))
        #expect(try Picture.decode(data).meanDifference(to: OwnPicture.picture) < 3)
    }

    @Test("a mask is turned by its own orientation")
    func mask() throws {
        var upright = Picture.plain([0, 0, 0], width: 64, height: 32)
        for y in 0..<32 { for x in 0..<16 { for c in 0..<3 { upright.bytes[(y * 64 + x) * 3 + c] = 255 } } }
        let data = JPEGFile.oriented(6, try stored(upright, 6).encoded(as: .jpeg(quality: 98)))
        let (mask, polarity) = try Mask.decode(data)
        #expect(polarity == .white)
        #expect(mask.width == 64)
        #expect(mask.bounds! == (0, 0, 16, 32))
    }

    @Test("a file that is written holds no orientation, place or profile")
    func noMetadata() throws {
        let picture = try Picture.decode(JPEGFile.oriented(6, JPEGFile.own()))
        for encoding in [PictureEncoding.png, .jpeg(), .webp()] {
            let file = try picture.encoded(as: encoding)
            for trace in ["Exif", "EXIF", "eXIf", "iCCP", "ICC_PROFILE", "ICCP", "http://ns.adobe.com", "XMP "] {
                #expect(file.range(of: Data(trace.utf8)) == nil)
            }
        }
    }
}
