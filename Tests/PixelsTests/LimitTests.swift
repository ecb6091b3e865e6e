import Foundation
import Pixels
import Testing

@Suite("Limits")
struct LimitTests {
    /// A PNG that says it is that large and holds nothing.
    private func header(_ width: Int, _ height: Int) -> Data { PNGFile(width: width, height: height).data }

    @Test(
        "both sides of the boundaries",
        arguments: [
            (16_384, 1, true), (16_385, 1, false), (1, 16_384, true), (1, 16_385, false),
            (8_000, 8_000, true), (8_000, 8_001, false), (8_001, 8_000, false), (16_384, 3_906, true),
            (16_384, 3_907, false),
        ])
    func boundaries(width: Int, height: Int, accepted: Bool) throws {
        if accepted {
            let header = try PictureHeader.read(header(width, height))
            #expect(header.width == width)
            #expect(header.height == height)
        } else {
            for attempt in [
                { _ = try PictureHeader.read(header(width, height)) },
                { _ = try Picture.decode(header(width, height)) },
                { _ = try Mask.decode(header(width, height)) },
            ] {
                let error = try #require(throws: PictureError.self) { try attempt() }
                #expect(error.kind == .tooLarge)
                #expect(error.isFaultOfSender)
                #expect(error.message.contains("\(width)×\(height)"))
            }
        }
    }

    @Test("the limits can be set")
    func ownLimits() throws {
        let data = try OwnPicture.picture.encoded(as: .png)
        let exact = DecodeLimits(maxPixels: 48 * 32, maxSide: 48)
        #expect(try Picture.decode(data, limits: exact) == OwnPicture.picture)
        for limits in [
            DecodeLimits(maxPixels: 48 * 32 - 1, maxSide: 48), DecodeLimits(maxPixels: 48 * 32, maxSide: 47),
        ] {
            let error = try #require(throws: PictureError.self) { try Picture.decode(data, limits: limits) }
            #expect(error.kind == .tooLarge)
        }
    }

    @Test("the limits hold for the first frame only, not for the strip of all frames")
    func frames() throws {
        #expect(
            try PictureHeader.read(Fixtures.animatedGIF, limits: DecodeLimits(maxPixels: 24, maxSide: 6)).frames == 2)
    }

    @Test("a TIFF whose header lies is refused without its memory being taken")
    func lyingTIFF() throws {
        // 8000×8000 pixels of three bytes in one strip that is not there.
        func entry(_ tag: UInt16, _ type: UInt16, _ value: UInt32) -> [UInt8] {
            let short = type == 3
            return [UInt8(tag >> 8), UInt8(tag & 255), 0, UInt8(type), 0, 0, 0, 1]
                + (short ? PNGFile.big(Int(value) << 16) : PNGFile.big(Int(value)))
        }
        let entries = [
            entry(256, 4, 8000), entry(257, 4, 8000), entry(258, 3, 8), entry(259, 3, 1), entry(262, 3, 2),
            entry(273, 4, 8), entry(277, 3, 3), entry(278, 4, 8000), entry(279, 4, 192_000_000),
        ]
        let data = Data([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, UInt8(entries.count)] + entries.joined() + [0, 0, 0, 0])
        let before = Memory.resident
        let error = try #require(throws: PictureError.self) { try Picture.decode(data) }
        #expect(error.kind == .damaged)
        #expect(Memory.resident - before < 50 << 20)
    }
}
