import Darkroom
import Pixels
import Testing

@Suite("Borders, frames and mats")
struct MountTests {
    private let picture = Scene.photograph(width: 90, height: 60)

    private func pixel(_ picture: Picture, _ x: Int, _ y: Int) -> [UInt8] {
        let offset = picture.channels * (y * picture.width + x)
        return Array(picture.bytes[offset..<(offset + picture.channels)])
    }

    @Test("a border has the colour and the width asked for, and the picture within it is untouched")
    func border() throws {
        let step = EditStep("frame", "border", arguments: ["width": 10], words: ["color": "red"])
        let bordered = try variations(of: picture, step)
        for each in bordered {
            #expect(each.width == 102 && each.height == 72)
            for (x, y) in [(0, 0), (5, 35), (101, 71), (50, 5)] { #expect(pixel(each, x, y) == [255, 0, 0]) }
        }
        #expect(bordered[0].cropped(x: 6, y: 6, width: 90, height: 60) == picture)
    }

    @Test("a border goes around what is painted, wherever it stands in the plan")
    func last() throws {
        let border = EditStep("frame", "border")
        let early = try variations(of: picture, border, EditStep("style", "black_white"))[0]
        let late = try variations(of: picture, EditStep("style", "black_white"), border)[0]
        #expect(pixel(early, 0, 0) == [255, 255, 255])
        #expect(early.width == late.width)
    }

    @Test("round corners are transparent, their edge is soft, the rest is as it was")
    func corners() throws {
        for source in [picture, Scene.photograph(width: 90, height: 60, alpha: true)] {
            let step = EditStep("frame", "rounded_corners", arguments: ["radius": 25])
            let rounded = try variations(of: source, step)[0]
            #expect(rounded.channels == 4 && rounded.width == 90 && rounded.height == 60)
            for (x, y) in [(0, 0), (89, 0), (0, 59), (89, 59), (2, 2)] { #expect(pixel(rounded, x, y)[3] == 0) }
            let alpha = source.hasAlpha ? pixel(source, 45, 30)[3] : 255
            #expect(pixel(rounded, 45, 30) == Array(pixel(source, 45, 30).prefix(3)) + [alpha])
        }
        let plain = try variations(
            of: Scene.plain(200, 200, 9, 9, 9), EditStep("frame", "rounded_corners", arguments: ["radius": 50]))[0]
        // Half of the side as the radius makes a disc.
        let covered = stride(from: 3, to: plain.bytes.count, by: 4).reduce(0.0) { $0 + Double(plain.bytes[$1]) / 255 }
        #expect(abs(covered - Double.pi * 10_000) < 60)
    }

    @Test("a passe-partout is a frame, a pale board with a bevel, and the picture")
    func passePartout() throws {
        let large = Scene.photograph(width: 300, height: 200)
        let four = try variations(of: large, EditStep("frame", "passe_partout"))
        #expect(Set(four.map(\.width)).count == 1 && Set(four.map(\.height)).count == 1)
        for mounted in four {
            #expect(mounted.width > 340 && mounted.height > 240 && mounted.height - 200 >= mounted.width - 300)
            let board = pixel(mounted, 20, mounted.height / 2)
            #expect(board.allSatisfy { $0 > 190 })
            // The upper bevel lies in its own shadow, the lower one in the light.
            let top = (mounted.width - 300) / 2
            #expect(pixel(mounted, mounted.width / 2, top - 1)[0] < pixel(mounted, mounted.width / 2, top + 200)[0])
        }
        let frames = Set(four.map { pixel($0, 2, $0.height / 2) })
        #expect(frames.count == 4)
        let inner = four[0].cropped(x: (four[0].width - 300) / 2, y: (four[0].width - 300) / 2, width: 300, height: 200)
        #expect(Measure(inner).difference(Measure(large)) < 2)
    }

    @Test("a frame has mitred corners under light from the upper left")
    func frame() throws {
        let step = EditStep("frame", "picture_frame", arguments: ["width": 20], words: ["color": "#808080"])
        let framed = try variations(of: Scene.plain(200, 200, 128, 128, 128), step)[0]
        #expect(framed.width == 280 && framed.height == 280)
        #expect(pixel(framed, 140, 2)[0] > pixel(framed, 140, 277)[0] + 20)
        #expect(pixel(framed, 2, 140)[0] > pixel(framed, 277, 140)[0] + 10)
    }

    @Test("with a mask, and with numbers or colours that make no sense, they are refused by name")
    func refused() {
        let mask = Mask(width: 90, height: 60, bytes: [UInt8](repeating: 255, count: 5_400))
        for name in ["border", "picture_frame", "passe_partout", "rounded_corners"] {
            let step = EditStep("frame", name)
            #expect(throws: DarkroomError.geometryWithMask(step.identifier)) {
                try variations(of: picture, step, mask: mask)
            }
            let odd = EditStep(
                "frame", name, arguments: ["width": -3, "radius": 900],
                words: ["color": "nothing", "material": "straw"])
            #expect {
                try variations(of: picture, odd)
            } throws: { error in
                guard case DarkroomError.badArgument(odd.identifier, _, _) = error else { return false }
                return true
            }
        }
    }
}
