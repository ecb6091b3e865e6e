import Darkroom
import Pixels
import Testing

@Suite("Looks")
struct LookTests {
    private let source = Measure(Scene.photograph())

    private func results(_ name: String, _ strength: Double = 1) throws -> [Measure] {
        try variations(of: source.picture, EditStep("style", name, strength: strength)).map { Measure($0) }
    }

    @Test("black and white has no colour left, at any strength", arguments: [0.5, 1, 2])
    func blackWhite(strength: Double) throws {
        for result in try results("black_white", strength) {
            let bytes = result.picture.bytes
            let spreads = stride(from: 0, to: bytes.count, by: 3).map { offset in
                Int(bytes[offset..<(offset + 3)].max()!) - Int(bytes[offset..<(offset + 3)].min()!)
            }
            #expect(spreads.max()! <= 1)
        }
    }

    @Test("sepia has one brown hue")
    func sepia() throws {
        for result in try results("sepia") {
            let tinted = result.colors.filter { $0.chroma > 4 }
            #expect(tinted.count > source.colors.count / 2)
            #expect(tinted.allSatisfy { $0.b > $0.a && $0.a > 0 })
        }
    }

    @Test("a watercolour has no black, leaves the lights to the paper and gathers pigment at edges")
    func watercolor() throws {
        for result in try results("watercolor") {
            #expect(result.colors.map(\.lightness).min()! > source.colors.map(\.lightness).min()! + 4)
            #expect(result.lightness > source.lightness)
            let paper = zip(result.colors, source.colors).filter { $1.lightness > 94 }.map(\.0)
            #expect(mean(paper.map(\.lightness)) > 88)
            #expect(result.chroma > 0.5 * source.chroma)
        }
    }

    @Test("an oil painting keeps the colours in the large and breaks the flat sky into strokes")
    func oil() throws {
        func skyDetail(_ measure: Measure) -> Double {
            let width = measure.picture.width
            return mean(
                (0..<(width * 16)).filter { ($0 + 1) % width != 0 }.map {
                    abs(measure.colors[$0].lightness - measure.colors[$0 + 1].lightness)
                })
        }
        for result in try results("oil") {
            #expect(skyDetail(result) > 3 * skyDetail(source))
            #expect(abs(result.lightness - source.lightness) < 8)
            #expect(result.difference(source) < 14)
        }
    }

    @Test("a pencil drawing is graphite on light paper, darker where the picture is dark")
    func pencil() throws {
        for result in try results("pencil") {
            #expect(result.colors.allSatisfy { $0.chroma < 6 })
            #expect(result.colors.map(\.lightness).max()! > 92)
            #expect(
                result.lightness(where: source, within: 75...100) > result.lightness(where: source, within: 0...35) + 15
            )
        }
    }

    @Test("pixel art has at most 32 colours in square cells")
    func pixelArt() throws {
        let picture = Scene.photograph(width: 480, height: 320)
        for painted in try variations(of: picture, EditStep("style", "pixel_art")) {
            let measure = Measure(painted)
            #expect((6...32).contains(measure.palette))
            // The columns at which anything changes are those between cells, a constant distance apart.
            let columns = (1..<480).filter { x in
                (0..<320).contains { y in
                    let offset = 3 * (y * 480 + x)
                    return painted.bytes[offset..<(offset + 3)] != painted.bytes[(offset - 3)..<offset]
                }
            }
            let distances = Set(zip(columns, columns.dropFirst()).map { $1 - $0 })
            let cell = distances.min()!
            #expect(cell >= 3)
            #expect(distances.allSatisfy { $0.isMultiple(of: cell) })
        }
    }

    @Test("a look is painted at any size", arguments: ["watercolor", "oil", "pencil", "pixel_art"])
    func sizes(name: String) throws {
        let small = try variations(of: Scene.photograph(width: 64, height: 48), EditStep("style", name))
        let large = try variations(of: Scene.photograph(width: 256, height: 192), EditStep("style", name))
        for (one, other) in zip(small, large) {
            #expect(abs(Measure(one).lightness - Measure(other).lightness) < 9)
        }
    }

    @Test("with a mask nothing leans on the frame: no bare margin", arguments: ["watercolor", "pencil"])
    func masked(name: String) throws {
        let dark = Scene.plain(60, 40, 40, 60, 90)
        let mask = Mask(width: 60, height: 40, bytes: [UInt8](repeating: 255, count: 2400))
        for picture in try variations(of: dark, EditStep("style", name), mask: mask) {
            let edge = mean((0..<60).map { Measure(picture).colors[$0].lightness })
            let middle = mean((0..<60).map { Measure(picture).colors[20 * 60 + $0].lightness })
            #expect(abs(edge - middle) < 9)
        }
    }
}
