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
}
