import Darkroom
import Pixels
import Testing

/// What a look is named after must be there in each variation, measured on the result.
@Suite("Photographic looks")
struct PhotographicLookTests {
    private let source = Measure(Scene.photograph())

    private func results(_ name: String, _ family: String = "style") throws -> [Measure] {
        try variations(of: source.picture, EditStep(family, name)).map { Measure($0) }
    }

    /// Mean colour of the pixels that `isIncluded` picks by the source's colour.
    private func color(_ result: Measure, where isIncluded: (CIELab) -> Bool) -> CIELab {
        let picked = zip(result.colors, source.colors).filter { isIncluded($1) }.map(\.0)
        return CIELab(mean(picked.map(\.lightness)), mean(picked.map(\.a)), mean(picked.map(\.b)))
    }

    private func darkestCorner(_ result: Measure) -> Double {
        [0, 119, 79 * 120, 79 * 120 + 119].map { result.colors[$0].lightness - source.colors[$0].lightness }.min()!
    }

    @Test(
        "HDR leaves meadows and trees green: no hue turns by more than 16 degrees",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func greenKept() throws {
        let places = [
            ("landscape_autumn_hills.jpg", 0.1...0.9, 0.8...0.95), ("building_pagoda.jpg", 0.05...0.3, 0.85...0.98),
        ]
        for (name, x, y) in places {
            let source = Measure(try SharedPhotograph.load(name, longerSide: 640))
            let before = source.color(x: x, y: y)
            for picture in try variations(of: source.picture, EditStep("style", "hdr")) {
                let after = Measure(picture).color(x: x, y: y)
                let cosine = (before.a * after.a + before.b * after.b) / (before.chroma * after.chroma)
                #expect(cosine > 0.961, "\(name)")
            }
        }
    }

    @Test("HDR has more detail and stronger colours, without clipping")
    func hdr() throws {
        for result in try results("hdr") {
            #expect(result.detail > 1.2 * source.detail)
            #expect(result.colors.filter { $0.lightness > 99.5 }.count < 100)
        }
    }

    @Test("cinematic: blue-green shadows, orange skin")
    func cinematic() throws {
        for picture in try variations(of: Scene.plain(16, 16, 52, 52, 52), EditStep("style", "cinematic")) {
            #expect(mean(Measure(picture).colors.map(\.b)) < -0.5)
        }
        for result in try results("cinematic") {
            let skin = color(result) { $0.a > 8 && $0.b > 12 && $0.lightness > 55 }
            #expect(skin.b > 6 && skin.a > 2)
        }
    }

    @Test("noir is grey, grainy, and mostly dark")
    func noir() throws {
        for result in try results("noir") {
            #expect(result.chroma < 1)
            #expect(result.lightness < source.lightness - 10)
            #expect(result.detail > source.detail)
        }
    }

    @Test("vintage is faded and warm; an antique photograph is brown, worn and has no colour left")
    func old() throws {
        for result in try results("vintage") {
            #expect(result.yellowness > source.yellowness + 4)
            #expect(result.colors.map(\.lightness).min()! > source.colors.map(\.lightness).min()! + 5)
        }
        for result in try results("antique_photo") {
            // All on one line of hue.
            #expect(result.colors.allSatisfy { $0.b > -1 })
            #expect(result.yellowness > 4)
            #expect(result.chroma < 35)
        }
    }

    @Test("lomo is grainy and darkens corners")
    func lomo() throws {
        for result in try results("lomo") {
            #expect(result.detail > source.detail)
            #expect(darkestCorner(result) < -10)
        }
    }

    @Test("infrared: leaves lighter than before, a blue sky darker")
    func infrared() throws {
        let leaf: (CIELab) -> Bool = { $0.a < -18 && $0.b > 12 }
        let blue: (CIELab) -> Bool = { $0.b < -25 }
        for result in try results("infrared") {
            #expect(color(result, where: leaf).lightness > color(source, where: leaf).lightness + 8)
            #expect(color(result, where: blue).lightness < color(source, where: blue).lightness - 8)
        }
    }

    @Test("two inks give colours on one line between them")
    func duotone() throws {
        let step = EditStep("style", "duotone", words: ["color": "navy", "color2": "#ffd0a0"])
        for picture in try variations(of: source.picture, step) {
            let result = Measure(picture)
            let darks = color(result) { $0.lightness < 25 }
            let lights = color(result) { $0.lightness > 85 }
            #expect(darks.b < -10 && lights.b > 8)
        }
        #expect(throws: DarkroomError.self) {
            try variations(of: source.picture, EditStep("style", "duotone", words: ["color": "nothing"]))
        }
    }

    @Test("thermal: false colours over the whole range of hues, hot lighter than cold")
    func thermal() throws {
        for result in try results("thermal") {
            #expect(result.chroma > 25)
            #expect(result.contrast > 8)
        }
    }

    @Test("an X-ray is blue-grey on black, light things dark and dark things light")
    func xray() throws {
        for result in try results("xray") {
            #expect(result.lightness < 50)
            #expect(mean(result.colors.map(\.b)) < 0)
            #expect(color(result) { $0.lightness < 15 }.lightness > color(result) { $0.lightness > 90 }.lightness)
        }
    }

    @Test("neon and cyberpunk are dark and glow in colour")
    func night() throws {
        for result in try results("neon") {
            #expect(result.lightness < source.lightness - 15)
            #expect(result.colors.map(\.chroma).max()! > 40)
        }
        for result in try results("cyberpunk") {
            #expect(result.lightness < source.lightness - 5)
            #expect(result.colors.map(\.chroma).max()! > 35)
        }
    }

    @Test("vaporwave has pink and blue and no green")
    func vaporwave() throws {
        for result in try results("vaporwave") {
            #expect(mean(result.colors.map(\.a)) > 1)
            #expect(result.colors.filter { $0.a < -20 && $0.b > 15 }.count < result.colors.count / 20)
        }
    }

    @Test("glitch tears rows apart and channels from each other")
    func glitch() throws {
        for result in try results("glitch") {
            #expect(result.difference(source) > 3)
            let rows = (0..<79).map { row in
                mean(
                    (0..<120).map {
                        abs(result.colors[row * 120 + $0].lightness - result.colors[(row + 1) * 120 + $0].lightness)
                    })
            }
            let before = (0..<79).map { row in
                mean(
                    (0..<120).map {
                        abs(source.colors[row * 120 + $0].lightness - source.colors[(row + 1) * 120 + $0].lightness)
                    })
            }
            #expect(mean(rows) > 1.3 * mean(before))
        }
    }

    @Test("frost is at the edges, a glow about the lights, a leak at a border")
    func overlays() throws {
        let grey = Scene.plain(120, 80, 90, 90, 90)
        for picture in try variations(of: grey, EditStep("effect", "frost_edges")) {
            let measure = Measure(picture)
            let rim = mean((0..<120).map { measure.colors[$0].lightness })
            let middle = mean((40..<80).map { measure.colors[40 * 120 + $0].lightness })
            #expect(rim > middle + 12)
        }
        let lamp = Picture(width: 120, height: 80, channels: 3) { target in
            for index in 0..<(120 * 80) {
                let (x, y) = (index % 120 - 60, index / 120 - 40)
                for channel in 0..<3 { target[3 * index + channel] = x * x + y * y < 64 ? 255 : 20 }
            }
        }
        for picture in try variations(of: lamp, EditStep("effect", "bloom")) {
            let near = Measure(picture).colors[40 * 120 + 71].lightness
            let far = Measure(picture).colors[3 * 120 + 3].lightness
            #expect(near > far + 1)
        }
        for picture in try variations(of: grey, EditStep("effect", "light_leak")) {
            let measure = Measure(picture)
            #expect(measure.colors.map(\.lightness).max()! > measure.colors.map(\.lightness).min()! + 20)
        }
    }

    @Test(
        "a small and a large picture look alike",
        arguments: ["cinematic", "vintage", "xray", "hdr", "infrared"])
    func scale(name: String) throws {
        let large = Scene.photograph(width: 480, height: 320)
        let small = try large.resized(width: 120, height: 80)
        let ones = try variations(of: large, EditStep("style", name))
        let others = try variations(of: small, EditStep("style", name))
        for (one, other) in zip(ones, others) {
            let shrunk = Measure(try one.resized(width: 30, height: 20))
            #expect(shrunk.difference(Measure(try other.resized(width: 30, height: 20))) < 6)
        }
    }
}
