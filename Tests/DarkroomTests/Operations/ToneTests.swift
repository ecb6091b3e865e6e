import Darkroom
import Pixels
import Testing

/// Each variation must do what was asked: measured on the result, not on the code.
@Suite("Tone")
struct ToneTests {
    private let source = Measure(Scene.photograph())

    private func results(_ name: String, _ strength: Double = 1) throws -> [Measure] {
        try variations(of: source.picture, EditStep("tone", name, strength: strength)).map { Measure($0) }
    }

    @Test("brighter is brighter and darker is darker in all four, and more so with a stronger word")
    func brightness() throws {
        let means = try [-2.0, -1, -0.5, 0.5, 1, 2].map { strength in
            let results = try results("brightness", strength)
            for result in results {
                #expect(
                    strength > 0 ? result.lightness > source.lightness + 1 : result.lightness < source.lightness - 1)
            }
            return mean(results.map(\.lightness))
        }
        #expect(means == means.sorted())
        #expect(means[4] > source.lightness + 5 && means[1] < source.lightness - 5)
    }

    @Test("brighter clips no highlights")
    func highlightsKept() throws {
        let white = source.colors.filter { $0.lightness > 99 }.count
        for result in try results("brightness", 2) {
            #expect(result.colors.filter { $0.lightness > 99 }.count <= white + source.colors.count / 200)
        }
    }

    @Test("contrast spreads the tones, and less contrast draws them together")
    func contrast() throws {
        for result in try results("contrast") { #expect(result.contrast > 1.1 * source.contrast) }
        for result in try results("contrast", -1) { #expect(result.contrast < 0.88 * source.contrast) }
    }

    @Test("saturation makes colours stronger, or weaker down to grey")
    func saturation() throws {
        for result in try results("saturation") { #expect(result.chroma > 1.05 * source.chroma) }
        for result in try results("saturation", -1) { #expect(result.chroma < 0.75 * source.chroma) }
        for result in try results("saturation", -2) { #expect(result.chroma < 0.5) }
    }

    @Test("vibrance favours muted colours over those that are strong already")
    func vibrance() throws {
        func gain(_ result: Measure, _ range: ClosedRange<Double>) -> Double {
            let pairs = zip(result.colors, source.colors).filter { range.contains($1.chroma) }
            return mean(pairs.map(\.0.chroma)) / mean(pairs.map(\.1.chroma))
        }
        for result in try results("vibrance") {
            #expect(gain(result, 15...40) > 1.08)
            #expect(gain(result, 15...40) > gain(result, 55...130) + 0.02)
        }
    }

    @Test("warmer is yellower and cooler is bluer, at the same brightness")
    func temperature() throws {
        for strength in [-2.0, -1, -0.5, 0.5, 1, 2] {
            for result in try results("temperature", strength) {
                let shift = result.yellowness - source.yellowness
                #expect(strength > 0 ? shift > 1 : shift < -1, "strength \(strength)")
                #expect(abs(result.lightness - source.lightness) < 4)
            }
        }
    }

    @Test("white stays white under another light")
    func whiteKept() throws {
        for picture in try variations(
            of: Scene.plain(4, 4, 255, 255, 255), EditStep("tone", "temperature", strength: 2))
        {
            #expect(picture.bytes.allSatisfy { $0 > 250 })
        }
    }

    @Test("shadows move the darks and hardly the lights")
    func shadows() throws {
        for strength in [-1.0, 1] {
            for result in try results("shadows", strength) {
                let darks =
                    result.lightness(where: source, within: 12...45) - source.lightness(where: source, within: 12...45)
                let lights =
                    result.lightness(where: source, within: 80...100)
                    - source.lightness(where: source, within: 80...100)
                #expect(darks * strength > 2)
                #expect(abs(lights) < abs(darks) * 0.6)
            }
        }
    }

    @Test("highlights move the lights and hardly the darks")
    func highlights() throws {
        for strength in [-1.0, 1] {
            for result in try results("highlights", strength) {
                let darks =
                    result.lightness(where: source, within: 5...40) - source.lightness(where: source, within: 5...40)
                let lights =
                    result.lightness(where: source, within: 70...95) - source.lightness(where: source, within: 70...95)
                #expect(lights * strength > 2)
                #expect(abs(darks) < abs(lights) * 0.6)
            }
        }
    }

    @Test("fade lifts the blacks, dims the whites and quietens the colours")
    func fade() throws {
        for result in try results("fade") {
            #expect(result.colors.map(\.lightness).min()! > source.colors.map(\.lightness).min()! + 8)
            #expect(result.contrast < source.contrast)
            #expect(result.chroma < 0.9 * source.chroma)
        }
    }

    @Test(
        "skin stays skin: its hue turns by less than 12 degrees", arguments: ["brightness", "contrast", "saturation"])
    func skin(name: String) throws {
        let skin = Scene.plain(2, 2, 224, 172, 145)
        let before = Measure(skin).colors[0]
        for strength in [-1.0, 1] {
            for picture in try variations(of: skin, EditStep("tone", name, strength: strength)) {
                let after = Measure(picture).colors[0]
                let cosine = (before.a * after.a + before.b * after.b) / (before.chroma * after.chroma)
                #expect(cosine > 0.978)
            }
        }
    }

    @Test(
        "a blue sky made much darker stays blue", .enabled(if: SharedPhotograph.isPresent, "the photographs are absent")
    )
    func darkSky() throws {
        let source = Measure(try SharedPhotograph.load("building_palace_birds.jpg", longerSide: 512))
        let sky = source.color(x: 0.04...0.3, y: 0.03...0.1)
        let step = EditStep("tone", "brightness", target: .region(.sky), strength: -1.5)
        for picture in try variations(of: source.picture, step) {
            let darker = Measure(picture).color(x: 0.04...0.3, y: 0.03...0.1)
            #expect(darker.lightness < sky.lightness - 4)
            #expect(darker.b < -14)
        }
    }
}
