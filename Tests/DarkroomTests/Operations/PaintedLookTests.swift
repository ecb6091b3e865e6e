import Darkroom
import Pixels
import Testing

/// What a look is named after must be there in each variation, measured on the result.
@Suite("Painted and made looks")
struct PaintedLookTests {
    private static let width = 240
    private static let height = 160
    private let source = Measure(Scene.photograph(width: width, height: height))

    private func results(_ name: String) throws -> [Measure] {
        try variations(of: source.picture, EditStep("style", name)).map { Measure($0) }
    }

    private func onGrey(_ name: String) throws -> [Measure] {
        try variations(of: Scene.plain(256, 256, 130, 130, 130), EditStep("style", name)).map { Measure($0) }
    }

    /// The share of neighbours in a row that have exactly one colour.
    private func flatness(_ measure: Measure) -> Double {
        let bytes = measure.picture.bytes
        let same = (0..<(bytes.count / 3 - 1)).filter { index in
            bytes[(3 * index)..<(3 * index + 3)] == bytes[(3 * index + 3)..<(3 * index + 6)]
        }
        return Double(same.count) / Double(bytes.count / 3)
    }

    @Test(
        "each look keeps the picture's tones in their order",
        arguments: ["gouache", "pastel", "mosaic", "low_poly", "pointillism", "embroidery"])
    func tones(name: String) throws {
        for result in try results(name) {
            let lights = result.lightness(where: source, within: 85...100)
            let middles = result.lightness(where: source, within: 40...70)
            let darks = result.lightness(where: source, within: 0...25)
            #expect(lights > middles + 5 && middles > darks + 5)
        }
    }

    @Test("gouache has few tones and no black")
    func gouache() throws {
        func tones(_ measure: Measure) -> Int {
            let counts = Dictionary(grouping: measure.colors) { Int($0.lightness / 2) }.mapValues(\.count)
            let most = counts.values.sorted(by: >)
            var (sum, number) = (0, 0)
            while sum < measure.colors.count * 7 / 10 {
                sum += most[number]
                number += 1
            }
            return number
        }
        for result in try results("gouache") {
            #expect(result.colors.map(\.lightness).min()! > 6)
            #expect(tones(result) <= 20)
        }
    }

    @Test("pastel leaves the sheet's colour in the hollows of its tooth")
    func pastel() throws {
        let grey = try onGrey("pastel")
        #expect(grey.allSatisfy { $0.contrast > 2 && $0.detail > 1 })
        // Each variation is on another sheet, at least two of them dark.
        let corners = grey.map { $0.colors[128 * 256 + 128].lightness }
        #expect(Set(corners.map { Int($0) }).count > 1)
    }

    @Test("a mosaic is of stones of one colour with mortar in between")
    func mosaic() throws {
        for result in try onGrey("mosaic") {
            // Joints all over: every stretch of two stones' length has a step in lightness.
            let rows = stride(from: 20, to: 236, by: 24).map { row in
                (0..<255).filter { x in
                    abs(result.colors[row * 256 + x].lightness - result.colors[row * 256 + x + 1].lightness) > 2
                }.count
            }
            #expect(rows.allSatisfy { $0 > 24 })
        }
    }

    @Test("low poly is flat within facets that meet at straight edges")
    func lowPoly() throws {
        for result in try results("low_poly") {
            #expect(flatness(result) > 0.4)
            #expect(result.difference(source) < 12)
        }
    }

    @Test("pointillism mixes a grey out of dots of many hues")
    func pointillism() throws {
        for result in try onGrey("pointillism") {
            let colored = result.colors.filter { $0.chroma > 10 }
            #expect(colored.count > result.colors.count / 3)
            for quadrant in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
                let own = colored.filter { $0.a * quadrant.0 > 0 && $0.b * quadrant.1 > 0 }
                #expect(own.count > colored.count / 12)
            }
            #expect(abs(mean(result.colors.map(\.a))) < 6)
        }
    }

    @Test("embroidery is of lit threads, and the cloth is bare around it")
    func embroidery() throws {
        for result in try onGrey("embroidery") {
            #expect(result.detail > 4)
            func rows(_ range: Range<Int>) -> [CIELab] {
                range.flatMap { row in result.colors[(row * 256)..<(row * 256 + 256)] }
            }
            let (hem, middle) = (rows(0..<4), rows(100..<140))
            let contrast = { (colors: [CIELab]) -> Double in
                let lights = colors.map(\.lightness).sorted()
                return lights[lights.count * 9 / 10] - lights[lights.count / 10]
            }
            #expect(contrast(middle) > contrast(hem) + 4)
        }
    }

    @Test("with a mask they reach the border", arguments: ["gouache", "pastel", "embroidery"])
    func masked(name: String) throws {
        let dark = Scene.plain(60, 40, 40, 60, 90)
        let mask = Mask(width: 60, height: 40, bytes: [UInt8](repeating: 255, count: 2400))
        for picture in try variations(of: dark, EditStep("style", name), mask: mask) {
            let colors = Measure(picture).colors
            let edge = mean((0..<60).map { colors[$0].lightness })
            let middle = mean((0..<60).map { colors[20 * 60 + $0].lightness })
            #expect(abs(edge - middle) < 12)
        }
    }
}
