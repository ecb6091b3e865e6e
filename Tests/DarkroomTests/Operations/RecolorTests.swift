import Darkroom
import Pixels
import Testing

@Suite("Other colours")
struct RecolorTests {
    private let picture = Scene.photograph()

    /// A shaded ball on grey.
    private func ball(_ color: (Double, Double, Double)) -> Picture {
        TracedRegion.scene { x, y in
            let square = ((x - 0.5) * (x - 0.5) * 1.78 + (y - 0.5) * (y - 0.5)) / 0.16
            guard square < 1 else { return (128, 128, 128) }
            let light = 0.35 + 0.65 * (1 - square).squareRoot() * (1.2 - 0.4 * x)
            return (Int(color.0 * light), Int(color.1 * light), Int(color.2 * light))
        }
    }

    private func mask() -> Mask {
        Mask(
            width: 160, height: 120,
            bytes: (0..<19_200).map { index in
                let (x, y) = ((Double(index % 160) + 0.5) / 160, (Double(index / 160) + 0.5) / 120)
                return (x - 0.5) * (x - 0.5) * 1.78 + (y - 0.5) * (y - 0.5) < 0.16 ? 255 : 0
            })
    }

    private func lab(_ picture: Picture, _ x: Int, _ y: Int) -> CIELab {
        let offset = (y * picture.width + x) * picture.channels
        return CIELab(
            red: picture.bytes[offset], green: picture.bytes[offset + 1], blue: picture.bytes[offset + 2])
    }

    @Test(
        "a thing takes on a colour, whatever it had, and keeps its shading",
        arguments: [(230.0, 225.0, 220.0), (45, 45, 48), (200, 40, 40), (60, 160, 70)],
        ["blue", "red", "gold", "white", "black", "gray"])
    func recolor(old: (Double, Double, Double), name: String) throws {
        let ball = ball(old)
        let wanted = try #require(NamedColor(name))
        let target = CIELab(red: wanted.red, green: wanted.green, blue: wanted.blue)
        for result in try variations(of: ball, EditStep("recolor", words: ["color": name]), mask: mask()) {
            let (middle, edge) = (lab(result, 75, 60), lab(result, 112, 60))
            if target.chroma > 20 {
                #expect(middle.chroma > 0.4 * target.chroma)
                let cosine =
                    (middle.a * target.a + middle.b * target.b) / (middle.chroma * target.chroma)
                #expect(cosine > 0.9, "hue")
            } else {
                #expect(middle.chroma < 12)
            }
            #expect(abs(middle.lightness - min(93, max(18, target.lightness))) < 32)
            // As before, the middle is lighter than the shaded edge.
            #expect(middle.lightness > edge.lightness + 3)
        }
    }

    @Test("no step comes into a smooth thing")
    func smooth() throws {
        for name in ["blue", "white", "black"] {
            let result = try variations(
                of: ball((200, 40, 40)), EditStep("recolor", words: ["color": name]), mask: mask())[0]
            for x in 50..<110 { #expect(lab(result, x, 60).difference(lab(result, x - 1, 60)) < 6, "\(name) at \(x)") }
        }
    }

    @Test(
        "a spoon in a saucer stays metal when the saucer is recoloured",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"), arguments: ["green", "blue"])
    func metal(name: String) throws {
        let source = Measure(try SharedPhotograph.load("food_coffee.png", longerSide: 600))
        let wanted = try #require(NamedColor(name))
        let target = CIELab(red: wanted.red, green: wanted.green, blue: wanted.blue)
        let red = try #require(NamedColor("red"))
        let step = EditStep(
            "recolor", target: .region(.colored(red, near: nil, noun: nil)), words: ["color": name])
        for result in try variations(of: source.picture, step).map({ Measure($0) }) {
            let spoon = (x: 0.585...0.61, y: 0.68...0.73)
            #expect(result.color(x: spoon.x, y: spoon.y).difference(source.color(x: spoon.x, y: spoon.y)) < 4)
            let saucer = result.color(x: 0.2...0.3, y: 0.8...0.85)
            #expect(saucer.a * target.a + saucer.b * target.b > 0.8 * saucer.chroma * target.chroma)
        }
    }

    @Test("the colour can be that of another part")
    func sample() throws {
        let step = EditStep("recolor", target: .region(.place(.bottom)), words: ["sample": "top"])
        let result = try variations(of: picture, step)[0]
        #expect(lab(result, 20, 76).b < -5)
        #expect(throws: DarkroomError.self) {
            try Darkroom().check(EditPlan(steps: [EditStep("recolor")]), hasMask: false)
        }
    }

    @Test("but one colour everything becomes black and white")
    func selective() throws {
        for result in try variations(of: picture, EditStep("selective_color", words: ["color": "red"])) {
            #expect(lab(result, 36, 50).chroma > 40)
            #expect(lab(result, 60, 5).chroma < 3 && lab(result, 10, 70).chroma < 3)
        }
    }

    @Test("colours are drawn to a palette")
    func palette() throws {
        let step = EditStep("match_palette", words: ["palette": "navy, coral, #fff4e0"])
        func distance(_ picture: Picture) -> Double {
            let palette = ["navy", "coral", "#fff4e0"].compactMap { NamedColor($0) }.map {
                CIELab(red: $0.red, green: $0.green, blue: $0.blue)
            }
            return mean(
                Measure(picture).colors.map { color in
                    palette.map {
                        ((color.a - $0.a) * (color.a - $0.a) + (color.b - $0.b) * (color.b - $0.b)).squareRoot()
                    }
                    .min() ?? 0
                })
        }
        for result in try variations(of: picture, step) { #expect(distance(result) < 0.75 * distance(picture)) }
        #expect(throws: DarkroomError.self) {
            try Darkroom().check(EditPlan(steps: [EditStep("match_palette")]), hasMask: false)
        }
    }
}
