import Foundation
import Pixels
import Testing

@Suite("Feathering and compositing")
struct FeatherTests {
    @Test("a feathered edge lies inside", arguments: Shape.allCases, [1.0, 2.5, 8, 20])
    func inside(shape: Shape, radius: Double) throws {
        let mask = shape.mask
        let feathered = try mask.feathered(radius: radius)
        let wrong = zip(feathered.bytes, mask.bytes).count { soft, hard in
            hard == 0 ? soft != 0 : soft == 0 || soft > hard
        }
        #expect(wrong == 0)
    }

    @Test("deep inside nothing changes and the edge rises smoothly")
    func profile() throws {
        let feathered = try Shape.disc.mask.feathered(radius: 12)
        let row = (80..<126).map { feathered.bytes[60 * Shape.width + $0] }
        #expect(row.prefix(32).allSatisfy { $0 == 255 })
        #expect(row[44] > 0 && row[44] < 30)
        #expect(row[45] == 0)
        for (inner, outer) in zip(row, row.dropFirst()) {
            #expect(outer <= inner)
            #expect(Int(inner) - Int(outer) <= 45)
        }
    }

    @Test("the picture's border is no edge")
    func border() throws {
        let feathered = try Shape.rectangle.mask.feathered(radius: 10)
        #expect(feathered.bytes[75] == 255)
        #expect(feathered.bytes[69 * Shape.width + 75] < 60)
        let all = Mask(width: 20, height: 20, bytes: [UInt8](repeating: 255, count: 400))
        #expect(try all.feathered(radius: 30) == all)
    }

    @Test("thin selections do not vanish: each column of the line keeps its full middle", arguments: [4.0, 20, 60])
    func thin(radius: Double) throws {
        let feathered = try Shape.thinLine.mask.feathered(radius: radius)
        for x in 10..<150 {
            let column = (0..<Shape.height).map { feathered.bytes[$0 * Shape.width + x] }
            #expect(column.max()! > 180)
        }
        let dot = Mask(width: 3, height: 3, bytes: [0, 0, 0, 0, 200, 0, 0, 0, 0])
        #expect(try dot.feathered(radius: radius) == dot)
    }

    @Test("grey stays the upper bound")
    func grey() throws {
        var mask = Shape.disc.mask
        mask.bytes = mask.bytes.map { $0 / 2 }
        let feathered = try mask.feathered(radius: 9)
        #expect(feathered.bytes.max() == 127)
        #expect(zip(feathered.bytes, mask.bytes).allSatisfy { $0 <= $1 })
    }

    @Test("outside the mask every byte is the original's", arguments: Shape.allCases, [0.0, 6])
    func outside(shape: Shape, radius: Double) throws {
        let original = try OwnPicture.picture.resized(width: Shape.width, height: Shape.height)
        let edited = Picture(
            width: original.width, height: original.height, channels: 3, bytes: original.bytes.map { 255 - $0 })
        let mask = try shape.mask.feathered(radius: radius)
        let result = edited.composited(over: original, mask: mask)
        let hard = shape.mask
        var (kept, changed, wrong) = (0, 0, 0)
        for pixel in 0..<Shape.width * Shape.height {
            let range = pixel * 3..<pixel * 3 + 3
            if hard.bytes[pixel] == 0 {
                kept += 1
                if !result.bytes[range].elementsEqual(original.bytes[range]) { wrong += 1 }
            } else if mask.bytes[pixel] == 255 {
                changed += 1
                if !result.bytes[range].elementsEqual(edited.bytes[range]) { wrong += 1 }
            }
        }
        #expect(wrong == 0 && kept > 0 && changed > 0)
        #expect(result.changedOutside(original: original, mask: shape.mask) == 0)
        let outside = shape.mask.bytes.count { $0 == 0 }
        #expect(edited.changedOutside(original: original, mask: shape.mask) == outside)
    }

    @Test("between them the colours are blended by the mask")
    func blend() {
        let black = Picture.plain([0, 0, 0], width: 4, height: 1)
        let white = Picture.plain([255, 255, 255], width: 4, height: 1)
        let mask = Mask(width: 4, height: 1, bytes: [0, 1, 128, 254])
        #expect(white.composited(over: black, mask: mask).bytes == [0, 0, 0, 1, 1, 1, 128, 128, 128, 254, 254, 254])
    }

    @Test("with alpha, colours count by their opacity")
    func blendWithAlpha() {
        let mask = Mask(width: 1, height: 1, bytes: [128])
        let hidden = Picture.plain([0, 255, 0, 0], width: 1, height: 1)
        let red = Picture.plain([255, 0, 0], width: 1, height: 1)
        let result = red.composited(over: hidden, mask: mask)
        #expect(result.bytes == [255, 0, 0, 128])
        #expect(hidden.composited(over: red, mask: mask).bytes == [255, 0, 0, 127])
        let nothing = Mask(width: 1, height: 1, bytes: [0])
        #expect(red.composited(over: hidden, mask: nothing) == hidden)
        #expect(hidden.composited(over: red, mask: nothing).bytes == [255, 0, 0, 255])
        let alpha = Picture.plain([10, 20, 30, 77], width: 1, height: 1)
        #expect(alpha.composited(over: alpha, mask: mask) == alpha)
    }
}
