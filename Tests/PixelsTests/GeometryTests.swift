import Foundation
import Pixels
import Testing

@Suite("Geometry")
struct GeometryTests {
    /// Six pixels, each of its own colour.
    private let small = Picture(
        width: 3, height: 2, channels: 3, bytes: [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6])

    private func values(_ picture: Picture) -> [[UInt8]] {
        (0..<picture.height).map { y in (0..<picture.width).map { x in picture.pixel(x, y)[0] } }
    }

    @Test("quarter turns and flips")
    func turns() {
        #expect(values(small.rotated(quarterTurns: 1)) == [[4, 1], [5, 2], [6, 3]])
        #expect(values(small.rotated(quarterTurns: 2)) == [[6, 5, 4], [3, 2, 1]])
        #expect(values(small.rotated(quarterTurns: -1)) == [[3, 6], [2, 5], [1, 4]])
        #expect(small.rotated(quarterTurns: 4) == small)
        #expect(values(small.flippedHorizontally()) == [[3, 2, 1], [6, 5, 4]])
        #expect(values(small.flippedVertically()) == [[4, 5, 6], [1, 2, 3]])
    }

    @Test("the alpha goes along")
    func turnsWithAlpha() {
        let turned = OwnPicture.withAlpha.rotated(quarterTurns: 1)
        #expect(turned.pixel(31, 47) == OwnPicture.withAlpha.pixel(47, 0))
        #expect(OwnPicture.withAlpha.flippedHorizontally().flippedHorizontally() == OwnPicture.withAlpha)
    }

    @Test("cropping")
    func crop() {
        #expect(values(small.cropped(x: 1, y: 0, width: 2, height: 2)) == [[2, 3], [5, 6]])
        #expect(small.cropped(x: 0, y: 0, width: 3, height: 2) == small)
    }

    @Test("the grid is in reading order without a gap")
    func grid() {
        let pictures = (1...4).map { Picture.plain([UInt8($0), 0, 0], width: 2, height: 1) }
        #expect(values(Picture.grid(of: pictures)) == [[1, 1, 2, 2], [3, 3, 4, 4]])
        let mixed = Picture.grid(of: Array(pictures[0..<3]) + [Picture.plain([9, 9, 9, 7], width: 2, height: 1)])
        #expect(mixed.channels == 4)
        #expect(mixed.pixel(0, 0) == [1, 0, 0, 255])
        #expect(mixed.pixel(3, 1) == [9, 9, 9, 7])
    }

    @Test("resizing: sizes, both directions, a flat picture stays flat")
    func resize() throws {
        let flat = Picture.plain([10, 200, 30], width: 37, height: 23)
        for (width, height) in [(1, 1), (12, 7), (37, 1), (100, 90), (36, 23)] {
            #expect(
                try flat.resized(width: width, height: height) == .plain([10, 200, 30], width: width, height: height))
        }
        let there = try OwnPicture.picture.resized(width: 480, height: 320)
        #expect(try there.resized(width: 48, height: 32).meanDifference(to: OwnPicture.picture) < 3)
    }

    @Test("what cannot be seen does not bleed in when pixels are mixed")
    func premultiplied() throws {
        var picture = Picture.plain([255, 0, 0, 255], width: 64, height: 64)
        for y in 0..<64 {
            for x in 32..<64 {
                picture.bytes.replaceSubrange((y * 64 + x) * 4..<(y * 64 + x) * 4 + 4, with: [0, 255, 0, 0])
            }
        }
        for result in [
            try picture.resized(width: 31, height: 31), try picture.blurred(sigma: 3), try picture.rotated(degrees: 10),
        ] {
            let pixels = stride(from: 0, to: result.bytes.count, by: 4)
            #expect(pixels.allSatisfy { result.bytes[$0 + 3] <= 8 || result.bytes[$0 + 1] < 24 })
        }
    }

    @Test("fitting never enlarges and keeps the aspect ratio")
    func fitting() throws {
        let data = try OwnPicture.picture.encoded(as: .png)
        for (side, size) in [(24, [24, 16]), (1, [1, 1]), (47, [47, 31]), (48, [48, 32]), (4000, [48, 32])] {
            let decoded = try Picture.decode(data, fitting: side)
            #expect([decoded.width, decoded.height] == size)
            let fitted = try OwnPicture.picture.fitted(longerSide: side)
            #expect(decoded == fitted)
        }
    }

    @Test("turning by any angle shows picture only", arguments: [-170.0, -90, -33.3, -0.5, 0, 7, 45, 89, 90, 123, 360])
    func anyAngle(degrees: Double) throws {
        let white = try Picture.plain([255, 255, 255], width: 120, height: 70).rotated(degrees: degrees)
        #expect(white.bytes.allSatisfy { $0 > 250 })
        #expect(white.width >= 30 && white.height >= 30)
        #expect(try Picture.plain([255, 255, 255], width: 1, height: 1).rotated(degrees: degrees).bytes.count == 3)
    }

    @Test("a positive angle is clockwise")
    func clockwise() throws {
        var picture = Picture.plain([0, 0, 0], width: 100, height: 100)
        for y in 0..<50 { for x in 0..<100 { for c in 0..<3 { picture.bytes[(y * 100 + x) * 3 + c] = 255 } } }
        let turned = try picture.rotated(degrees: 44)
        // The white upper half has moved to the right.
        #expect(turned.pixel(turned.width - 4, turned.height / 2)[0] > 200)
        #expect(turned.pixel(3, turned.height / 2)[0] < 50)
    }

    @Test("blur keeps the mean and spreads")
    func blur() throws {
        var picture = Picture.plain([0, 0, 0], width: 41, height: 41)
        for c in 0..<3 { picture.bytes[(20 * 41 + 20) * 3 + c] = 255 }
        let blurred = try picture.blurred(sigma: 1.5)
        #expect((10...30).contains(blurred.pixel(20, 20)[0]))
        #expect(blurred.pixel(18, 20) == blurred.pixel(22, 20))
        #expect(blurred.pixel(20, 18) == blurred.pixel(18, 20))
        #expect(blurred.pixel(0, 0) == [0, 0, 0])
        #expect(try picture.blurred(sigma: 0.1) == picture)
    }
}
