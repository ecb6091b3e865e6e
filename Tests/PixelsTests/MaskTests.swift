import Foundation
import Pixels
import Testing

@Suite("Masks")
struct MaskTests {
    private func file(_ picture: Picture) throws -> Data { try picture.encoded(as: .png) }

    private func grey(_ rows: [[UInt8]]) -> Data {
        PNGFile(width: rows[0].count, height: rows.count, colour: .grey, rows: rows).data
    }

    @Test("white is repainted, black kept, grey partly")
    func white() throws {
        let (mask, polarity) = try Mask.decode(grey([[0, 64, 128], [200, 255, 13]]))
        #expect(polarity == .white)
        #expect(mask == Mask(width: 3, height: 2, bytes: [0, 64, 128, 200, 255, 13]))
    }

    @Test("compression noise near black and white is neither")
    func noise() throws {
        let (mask, _) = try Mask.decode(grey([[0, 5, 12], [243, 250, 255]]))
        #expect(mask.bytes == [0, 0, 0, 255, 255, 255])
    }

    @Test("colour counts as light as it looks")
    func colour() throws {
        let (mask, _) = try Mask.decode(
            file(Picture(width: 3, height: 1, channels: 3, bytes: [255, 0, 0, 0, 255, 0, 0, 0, 255])))
        #expect(mask.bytes[1] > mask.bytes[0] && mask.bytes[0] > mask.bytes[2] && mask.bytes[2] > 0)
    }

    @Test(
        "where only the alpha varies, transparent is repainted",
        arguments: [[0, 0, 0], [255, 255, 255], [90, 20, 200]])
    func transparent(colour: [UInt8]) throws {
        let alphas: [UInt8] = [255, 0, 128, 255]
        // What cannot be seen may have any colour.
        let bytes = alphas.flatMap { $0 == 0 ? [17, 99, 3, 0] : colour + [$0] }
        let (mask, polarity) = try Mask.decode(file(Picture(width: 2, height: 2, channels: 4, bytes: bytes)))
        #expect(polarity == .transparent)
        #expect(mask.bytes == [0, 255, 127, 0])
    }

    @Test("where the colour varies, white is repainted and what cannot be seen is kept")
    func whiteWithAlpha() throws {
        let bytes: [UInt8] = [255, 255, 255, 255, 0, 0, 0, 255, 255, 255, 255, 0, 255, 255, 255, 128]
        let (mask, polarity) = try Mask.decode(file(Picture(width: 2, height: 2, channels: 4, bytes: bytes)))
        #expect(polarity == .white)
        #expect(mask.bytes == [255, 0, 0, 128])
    }

    @Test("an opaque alpha channel says nothing")
    func opaque() throws {
        let bytes: [UInt8] = [255, 255, 255, 255, 255, 255, 255, 255]
        let (mask, polarity) = try Mask.decode(file(Picture(width: 2, height: 1, channels: 4, bytes: bytes)))
        #expect(polarity == .white)
        #expect(mask.bytes == [255, 255])
    }

    @Test("a mask that selects nothing is refused")
    func empty() throws {
        for data in [grey([[0, 0], [0, 0]]), try file(.plain([0, 0, 0, 255], width: 3, height: 3)), grey([[12]])] {
            let error = try #require(throws: PictureError.self) { try Mask.decode(data) }
            #expect(error.kind == .unsuitableMask)
            #expect(error.isFaultOfSender)
            #expect(error.message.contains("selects nothing"))
        }
    }

    @Test("messages speak of the mask")
    func words() throws {
        for data in [Data(), Data("hello".utf8), try file(OwnPicture.picture).prefix(300)] {
            let error = try #require(throws: PictureError.self) { try Mask.decode(data) }
            #expect(error.message.hasPrefix("the mask "))
        }
    }

    @Test(
        "another size is scaled when the aspect ratio agrees within 1 %",
        arguments: [
            (1000, 1000, true), (500, 500, true), (1010, 1000, true), (1000, 1010, true), (1011, 1000, false),
            (1000, 1011, false), (250, 200, false), (2020, 2000, true), (2021, 2000, false), (99, 100, true),
            (98, 100, false),
        ])
    func aspect(width: Int, height: Int, accepted: Bool) throws {
        let mask = Mask(width: width, height: height, bytes: [UInt8](repeating: 255, count: width * height))
        if accepted {
            let fitted = try mask.fitted(toWidth: 300, height: 300)
            #expect(fitted == Mask(width: 300, height: 300, bytes: [UInt8](repeating: 255, count: 90_000)))
        } else {
            let error = try #require(throws: PictureError.self) { try mask.fitted(toWidth: 300, height: 300) }
            #expect(error.kind == .unsuitableMask)
            #expect(error.message.contains("\(width)×\(height)"))
        }
    }

    @Test("scaling does not spread: what is black all around stays black")
    func noRinging() throws {
        var mask = Mask(width: 100, height: 100, bytes: [UInt8](repeating: 0, count: 10_000))
        for y in 40..<60 { for x in 40..<60 { mask.bytes[y * 100 + x] = 255 } }
        for side in [50, 250, 333] {
            let fitted = try mask.fitted(toWidth: side, height: side)
            let scale = Double(side) / 100
            var spread = 0
            for y in 0..<side {
                for x in 0..<side {
                    let (u, v) = ((Double(x) + 0.5) / scale, (Double(y) + 0.5) / scale)
                    let margin = 1.5 + 1 / scale
                    let inside = u > 40 - margin && u < 60 + margin && v > 40 - margin && v < 60 + margin
                    if !inside, fitted.bytes[y * side + x] != 0 { spread += 1 }
                }
            }
            #expect(spread == 0)
        }
    }

    @Test("a selection that is lost by scaling is refused")
    func lost() throws {
        var mask = Mask(width: 2000, height: 2000, bytes: [UInt8](repeating: 0, count: 4_000_000))
        mask.bytes[12_345] = 20
        let error = try #require(throws: PictureError.self) { try mask.fitted(toWidth: 20, height: 20) }
        #expect(error.kind == .unsuitableMask)
    }

    @Test("coverage, bounds and combinations")
    func measures() {
        let mask = Mask(width: 4, height: 2, bytes: [0, 255, 0, 0, 0, 51, 0, 0])
        #expect(abs(mask.coverage - 306.0 / 255 / 8) < 1e-12)
        #expect(mask.bounds! == (1, 0, 1, 2))
        #expect(mask.inverted().bytes == [255, 0, 255, 255, 255, 204, 255, 255])
        let other = Mask(width: 4, height: 2, bytes: [9, 100, 0, 0, 0, 255, 0, 0])
        #expect(mask.union(other).bytes == [9, 255, 0, 0, 0, 255, 0, 0])
        #expect(mask.intersection(other).bytes == [0, 100, 0, 0, 0, 51, 0, 0])
        #expect(mask.subtracting(other).bytes == [0, 155, 0, 0, 0, 0, 0, 0])
        let none = Mask(width: 1, height: 1, bytes: [0])
        #expect(none.bounds == nil && none.coverage == 0 && !none.selectsAnything)
    }
}
