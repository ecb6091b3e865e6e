import Darkroom
import Pixels
import Testing

@Suite("Drawn and printed looks")
struct PrintedLookTests {
    private let source = Measure(Scene.photograph(width: 240, height: 160))

    private func results(_ name: String) throws -> [Measure] {
        try variations(of: source.picture, EditStep("style", name)).map { Measure($0) }
    }

    @Test("a drawing in one ink is made of its paper and its ink", arguments: ["ink", "line_art", "engraving"])
    func twoTones(name: String) throws {
        for result in try results(name) {
            let lights = result.colors.map(\.lightness).sorted()
            let (ink, paper) = (lights[lights.count / 200], lights[lights.count * 95 / 100])
            #expect(paper - ink > 40)
            #expect(paper > 85)
        }
    }

    @Test(
        "a dark place gets more ink than a light one",
        arguments: ["ink", "charcoal", "engraving", "woodcut", "halftone"])
    func tone(name: String) throws {
        for result in try results(name) {
            #expect(
                result.lightness(where: source, within: 80...100)
                    > result.lightness(where: source, within: 0...40) + 12)
        }
    }

    @Test("a halftone shows its screen on an even grey")
    func screen() throws {
        let grey = Scene.plain(256, 256, 140, 140, 140)
        for painted in try variations(of: grey, EditStep("style", "halftone")) {
            #expect(Measure(painted).contrast > 12)
        }
    }

    @Test("a blueprint is blue with light lines")
    func blueprint() throws {
        for result in try results("blueprint") {
            #expect(mean(result.colors.map(\.b)) < -12)
            #expect(result.colors.map(\.lightness).max()! > 75)
        }
    }

    @Test("pop art is louder than the picture, cartoons more colourful", arguments: ["pop_art", "cartoon"])
    func colors(name: String) throws {
        for result in try results(name) { #expect(result.chroma > source.chroma) }
    }

    @Test("a comic has black outlines and dots of colour")
    func comic() throws {
        for result in try results("comic") {
            // Across the wall's left edge, against the sky.
            let edge = (172..<184).map { result.colors[56 * 240 + $0].lightness }
            #expect(edge.min()! < 40 && edge[0] > 55 && edge[11] > 70)
            #expect(result.chroma > 0.75 * source.chroma)
        }
        let shaded = Scene.plain(256, 256, 190, 140, 110)
        let dotted = try variations(of: shaded, EditStep("style", "comic")).filter { Measure($0).detail > 0.5 }
        #expect(dotted.count > 1)
    }

    @Test("cross-stitch repeats its cross from square to square, in threads of few colours, on bare cloth")
    func crossStitch() throws {
        let grey = Scene.plain(256, 256, 120, 120, 120)
        for painted in try variations(of: grey, EditStep("style", "cross_stitch")) {
            let rows = Measure(painted).colors
            // How well the picture fits itself, moved across: best by a whole number of squares.
            func misfit(_ shift: Int) -> Double {
                mean(
                    (100..<130).flatMap { y in
                        (60..<180).map { x in abs(rows[y * 256 + x].lightness - rows[y * 256 + x + shift].lightness) }
                    })
            }
            let misfits = (2...12).map(misfit)
            #expect(misfits.min()! < 0.5 * misfits.max()!)
            #expect(misfits.max()! > 3)
        }
    }

    @Test("a woodblock print has few colours, key lines, and a sky wiped from blue to paper")
    func ukiyoE() throws {
        for result in try results("ukiyo_e") {
            let column = (12..<60).map { result.colors[$0 * 240 + 24] }
            #expect(column.last!.lightness > column[0].lightness + 6)
            #expect(column.last!.b > column[0].b + 8)
            // No step in it.
            #expect(zip(column, column.dropFirst()).allSatisfy { abs($0.lightness - $1.lightness) < 5 })
        }
    }

    @Test("stained glass is of panes of deep colour between dark cames")
    func stainedGlass() throws {
        for result in try results("stained_glass") {
            #expect(mean(result.colors.map(\.chroma).filter { $0 > 8 }) > 0.95 * source.chroma)
            let cames = result.colors.filter { $0.lightness < 35 && $0.chroma < 6 }
            #expect(cames.count > result.colors.count / 20)
        }
    }

    @Test("an impressionist breaks an even grey up into dabs of colour, brighter than it was")
    func impressionism() throws {
        let grey = Scene.plain(256, 256, 110, 110, 110)
        for painted in try variations(of: grey, EditStep("style", "impressionism")) {
            let result = Measure(painted)
            #expect(result.detail > 0.8)
            #expect(result.lightness > Measure(grey).lightness)
            #expect(Set(result.colors.map { Int($0.a / 3) }).count > 3)
        }
    }

    @Test("a charcoal drawing is grey, and black only where the picture is dark")
    func charcoal() throws {
        for result in try results("charcoal") {
            #expect(result.chroma < 14)
            let blacks = zip(result.colors, source.colors).filter { $0.0.lightness < 25 }.map(\.1.lightness)
            #expect(!blacks.isEmpty && mean(blacks) < source.lightness)
        }
    }

    @Test("a polaroid is a square picture on a white card that is broadest below")
    func polaroid() throws {
        for painted in try variations(of: source.picture, EditStep("style", "polaroid")) {
            #expect(painted.height > painted.width)
            let colors = Measure(painted).colors
            let card = (0..<painted.width).map { colors[(painted.height - 8) * painted.width + $0].lightness }
            #expect(mean(card) > 85)
            let middle = (0..<painted.width).map { colors[painted.height / 3 * painted.width + $0].lightness }
            #expect(mean(middle) < mean(card) - 5)
        }
    }
}
