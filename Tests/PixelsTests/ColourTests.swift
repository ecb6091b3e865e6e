import Foundation
import Pixels
import Testing

@Suite("Colours")
struct ColourTests {
    /// A plain picture as JPEG of one colour, which JPEG keeps within a level or two.
    private func jpeg(_ colour: [UInt8], profile: [UInt8]) throws -> Data {
        let file = try Picture.plain(colour, width: 16, height: 16).encoded(as: .jpeg(quality: 100))
        return JPEGFile.profiled(profile, file)
    }

    private func expect(_ data: Data, _ colour: [Int], within levels: Int) throws {
        let pixel = try Picture.decode(data).pixel(2, 2).map(Int.init)
        #expect(zip(pixel, colour).allSatisfy { abs($0 - $1) <= levels }, "\(pixel) instead of \(colour)")
    }

    // The expected values were calculated from the primaries: linear light, to XYZ, to linear sRGB, to sRGB.

    @Test("Adobe RGB")
    func adobeRGB() throws {
        try expect(jpeg([128, 128, 128], profile: ICCProfile.adobeRGB), [129, 129, 129], within: 2)
        try expect(jpeg([100, 180, 100], profile: ICCProfile.adobeRGB), [0, 181, 94], within: 4)
        try expect(jpeg([180, 120, 90], profile: ICCProfile.adobeRGB), [199, 121, 88], within: 3)
    }

    @Test("Display P3 and ProPhoto")
    func widerGamuts() throws {
        try expect(jpeg([200, 100, 60], profile: ICCProfile.displayP3), [216, 93, 43], within: 4)
        try expect(jpeg([128, 128, 128], profile: ICCProfile.proPhoto), [146, 146, 146], within: 3)
    }

    @Test("a grey profile")
    func greyProfile() throws {
        let profile = ICCProfile.grey(gamma: 1)
        let file = PNGFile(
            width: 4, height: 4, colour: .grey, extra: [("iCCP", Array("g\0\0".utf8) + PNGFile.stored(profile))],
            rows: Array(repeating: [55, 55, 55, 55], count: 4))
        // 55 of 255 in linear light is half of the way up in sRGB.
        try expect(file.data, [128, 128, 128], within: 2)
    }

    @Test("CMYK without a profile is not inverted")
    func cmyk() throws {
        let picture = try Picture.decode(Fixtures.cmykJPEG)
        #expect(picture.channels == 3)
        #expect(picture.meanDifference(to: OwnPicture.picture) < 20)
    }

    @Test("a profile for another kind of picture, or a broken one, is ignored")
    func wrongProfiles() throws {
        let plain = try Picture.decode(JPEGFile.own())
        for profile in [
            ICCProfile.grey(gamma: 1), Array("no profile at all".utf8), Array(ICCProfile.adobeRGB.prefix(200)),
        ] {
            #expect(try Picture.decode(JPEGFile.profiled(profile, JPEGFile.own())) == plain, "\(profile.count) bytes")
        }
    }

    @Test("16 bits become 8")
    func sixteenBits() throws {
        let row: [UInt8] = [0, 0, 0x80, 0x80, 0xff, 0xff, 0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc]
        let file = PNGFile(width: 2, height: 1, depth: 16, rows: [row])
        let picture = try Picture.decode(file.data)
        #expect(picture.channels == 3)
        #expect(zip(picture.bytes, [0, 0x80, 0xff, 0x12, 0x56, 0x9a]).allSatisfy { abs(Int($0) - Int($1)) <= 1 })
    }

    @Test("grey becomes RGB, and grey with alpha RGBA, with 8 and 16 bits")
    func grey() throws {
        let grey = PNGFile(width: 3, height: 1, colour: .grey, rows: [[0, 100, 255]])
        #expect(try Picture.decode(grey.data).bytes == [0, 0, 0, 100, 100, 100, 255, 255, 255])
        let bits = PNGFile(width: 3, height: 1, depth: 1, colour: .grey, rows: [[0b0100_0000]])
        #expect(try Picture.decode(bits.data).bytes == [0, 0, 0, 255, 255, 255, 0, 0, 0])
        let alpha = PNGFile(width: 2, height: 1, colour: .greyAlpha, rows: [[100, 255, 7, 64]])
        #expect(try Picture.decode(alpha.data).bytes == [100, 100, 100, 255, 7, 7, 7, 64])
        let deep = PNGFile(width: 1, height: 1, depth: 16, colour: .greyAlpha, rows: [[0x64, 0x64, 0x40, 0x40]])
        let pixel = try Picture.decode(deep.data).bytes
        #expect(zip(pixel, [100, 100, 100, 64]).allSatisfy { abs(Int($0) - Int($1)) <= 1 })
    }

    @Test("a palette with transparent entries")
    func palette() throws {
        let colours: [UInt8] = [255, 0, 0, 0, 255, 0, 0, 0, 255]
        var file = PNGFile(width: 3, height: 1, colour: .palette, extra: [("PLTE", colours)], rows: [[0, 1, 2]])
        #expect(try Picture.decode(file.data).bytes == colours)
        file.extra.append(("tRNS", [0, 128]))
        #expect(try Picture.decode(file.data).bytes == [255, 0, 0, 0, 0, 255, 0, 128, 0, 0, 255, 255])
    }

    @Test("alpha is kept by the formats that have it")
    func alpha() throws {
        let data = try OwnPicture.withAlpha.encoded(as: .png)
        #expect(try PictureHeader.read(data).hasAlpha)
        #expect(try Picture.decode(data) == OwnPicture.withAlpha)
        let webp = try Picture.decode(OwnPicture.withAlpha.encoded(as: .webp(quality: 90)))
        #expect(webp.channels == 4)
        let alphas = stride(from: 3, to: webp.bytes.count, by: 4)
        #expect(alphas.allSatisfy { abs(Int(webp.bytes[$0]) - Int(OwnPicture.withAlpha.bytes[$0])) <= 8 })
        let jpeg = try Picture.decode(OwnPicture.withAlpha.encoded(as: .jpeg(quality: 95)))
        #expect(jpeg.channels == 3)
        #expect(jpeg.pixel(0, 16).allSatisfy { $0 > 245 })
    }

    @Test("one pixel in every format")
    func onePixel() throws {
        let pixel = Picture.plain([10, 20, 30], width: 1, height: 1)
        for encoding in [PictureEncoding.png, .jpeg(quality: 100), .webp(quality: 100)] {
            let back = try Picture.decode(pixel.encoded(as: encoding), fitting: 1)
            #expect(back.largestDifference(to: pixel) <= 6)
        }
    }
}
