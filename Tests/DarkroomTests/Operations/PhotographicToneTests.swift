import Darkroom
import Pixels
import Testing

/// Tone and colour that look at the picture as a whole: each must do what it is named after, in all four variations.
@Suite("Photographic tone")
struct PhotographicToneTests {
    private let source = Measure(Scene.photograph())

    private func results(_ family: String, _ name: String? = nil, _ strength: Double = 1) throws -> [Measure] {
        try variations(of: source.picture, EditStep(family, name, strength: strength)).map { Measure($0) }
    }

    @Test("more exposure is lighter, less is darker, and neither clips")
    func exposure() throws {
        for result in try results("tone", "exposure") {
            #expect(result.lightness > source.lightness + 3)
            #expect(result.colors.filter { $0.lightness > 99.5 }.count < result.colors.count / 50)
        }
        for result in try results("tone", "exposure", -1) { #expect(result.lightness < source.lightness - 3) }
    }

    @Test("a tint turns greys to magenta, green, or the colour that is named")
    func tint() throws {
        let grey = Scene.plain(8, 8, 128, 128, 128)
        for picture in try variations(of: grey, EditStep("tone", "tint")) { #expect(Measure(picture).colors[0].a > 2) }
        for picture in try variations(of: grey, EditStep("tone", "tint", strength: -1)) {
            #expect(Measure(picture).colors[0].a < -2)
        }
        for picture in try variations(of: grey, EditStep("tone", "tint", words: ["color": "#2040ff"])) {
            #expect(Measure(picture).colors[0].b < -4)
        }
        #expect(throws: DarkroomError.self) {
            try variations(of: grey, EditStep("tone", "tint", words: ["color": "no colour"]))
        }
    }

    @Test("blacks move the darkest tones, whites the lightest, and each leaves the other end")
    func ends() throws {
        for strength in [-1.0, 1] {
            for result in try results("tone", "blacks", strength) {
                let darks =
                    result.lightness(where: source, within: 5...25) - source.lightness(where: source, within: 5...25)
                #expect(darks * strength > 1)
            }
            for result in try results("tone", "whites", strength) {
                let lights =
                    result.lightness(where: source, within: 80...98) - source.lightness(where: source, within: 80...98)
                #expect(lights * strength > 0.5)
            }
        }
    }

    @Test("matte lifts black and holds white back")
    func matte() throws {
        for picture in try variations(of: Scene.ramp(), EditStep("tone", "matte")) {
            let ramp = Measure(picture)
            #expect(ramp.colors[0].lightness > 6 && ramp.colors[511].lightness < 99)
        }
    }

    @Test("high key is light all over, low key is dark but for the lights")
    func keys() throws {
        for result in try results("tone", "high_key") { #expect(result.lightness > source.lightness + 6) }
        for result in try results("tone", "low_key") {
            #expect(result.lightness < source.lightness - 15)
            #expect(result.colors.map(\.lightness).max()! > 60)
        }
    }

    @Test("clarity adds contrast where things are, and draws no halo along an edge")
    func clarity() throws {
        for result in try results("tone", "clarity") { #expect(result.detail > 1.1 * source.detail) }
        for result in try results("tone", "clarity", -1) { #expect(result.detail < 0.97 * source.detail) }
        let edge = Picture(width: 160, height: 40, channels: 3) { target in
            for index in 0..<6400 {
                for channel in 0..<3 { target[3 * index + channel] = index % 160 < 80 ? 60 : 190 }
            }
        }
        let exact = try variations(of: edge, EditStep("tone", "clarity"))[0]
        #expect(exact.bytes.allSatisfy { abs(Int($0) - 60) < 12 || abs(Int($0) - 190) < 12 })
    }

    @Test("a picture under haze comes out clear, and haze can be laid over it")
    func dehaze() throws {
        let hazy = Picture(
            width: 120, height: 80, channels: 3, bytes: source.picture.bytes.map { UInt8(0.4 * Double($0) + 130) })
        let before = Measure(hazy)
        for picture in try variations(of: hazy, EditStep("tone", "dehaze")) {
            let clear = Measure(picture)
            #expect(clear.contrast > 1.3 * before.contrast && clear.chroma > 1.2 * before.chroma)
        }
        for result in try results("tone", "dehaze", -1) { #expect(result.contrast < 0.8 * source.contrast) }
    }

    @Test("a yellow cast is taken out")
    func cast() throws {
        let bytes = source.picture.bytes.enumerated().map { index, value in
            index % 3 == 2 ? UInt8(0.6 * Double(value)) : value
        }
        let yellow = Picture(width: 120, height: 80, channels: 3, bytes: bytes)
        let before = Measure(yellow).yellowness
        let exact = Measure(try variations(of: yellow, EditStep("tone", "remove_cast"))[0])
        #expect(abs(exact.yellowness - source.yellowness) < 0.6 * abs(before - source.yellowness))
        for picture in try variations(of: yellow, EditStep("tone", "remove_cast", words: ["color": "yellow"])) {
            #expect(Measure(picture).yellowness < before - 2)
        }
    }

    @Test("automatic enhancement opens a flat picture and hardly touches a good one")
    func auto() throws {
        let flat = Picture(
            width: 120, height: 80, channels: 3, bytes: source.picture.bytes.map { UInt8(90 + Double($0) / 4) })
        let enhanced = Measure(try variations(of: flat, EditStep("enhance", "auto"))[0])
        #expect(enhanced.contrast > 1.8 * Measure(flat).contrast)
        let good = Measure(try variations(of: source.picture, EditStep("enhance", "auto"))[0])
        #expect(good.difference(source) < 5)
    }

    @Test("shadows are lifted and lights stay")
    func lift() throws {
        for result in try results("restore", "lift_shadow") {
            let darks =
                result.lightness(where: source, within: 10...40) - source.lightness(where: source, within: 10...40)
            let lights =
                result.lightness(where: source, within: 85...100) - source.lightness(where: source, within: 85...100)
            #expect(darks > 3 && abs(lights) < 5)
        }
    }

    @Test("yellow teeth become whiter, lips stay")
    func teeth() throws {
        let tooth = Scene.plain(4, 4, 214, 196, 150)
        let lip = Scene.plain(4, 4, 186, 92, 92)
        let (before, after) = (
            Measure(tooth).colors[0],
            Measure(try variations(of: tooth, EditStep("retouch", "teeth_whiten"))[0]).colors[0]
        )
        #expect(after.b < 0.6 * before.b && after.lightness > before.lightness)
        let kept = try variations(of: lip, EditStep("retouch", "teeth_whiten"))[0]
        #expect(Measure(kept).difference(Measure(lip)) < 1)
    }

    @Test("noise goes and an edge stays")
    func denoise() throws {
        func card(noise: Double) -> Picture {
            var state: UInt32 = 1
            return Picture(width: 96, height: 64, channels: 3) { target in
                for index in 0..<(96 * 64) {
                    for channel in 0..<3 {
                        state = state &* 1_664_525 &+ 1_013_904_223
                        let random = Double(state >> 16) / 32_768 - 1
                        target[3 * index + channel] = UInt8((index % 96 < 48 ? 70 : 170) + random * noise)
                    }
                }
            }
        }
        let noisy = Measure(card(noise: 24))
        let clean = Measure(try variations(of: noisy.picture, EditStep("denoise"))[0])
        #expect(clean.difference(Measure(card(noise: 0))) < 0.45 * noisy.difference(Measure(card(noise: 0))))
        let edge = (0..<64).map { abs(clean.colors[$0 * 96 + 50].lightness - clean.colors[$0 * 96 + 45].lightness) }
        #expect(mean(edge) > 30)
    }

    @Test("a colour filter decides what is light in black and white")
    func filters() throws {
        func grey(_ filter: String, _ red: UInt8, _ green: UInt8, _ blue: UInt8) throws -> Double {
            let step = EditStep("style", "black_white", words: ["filter": filter])
            return mean(try variations(of: Scene.plain(4, 4, red, green, blue), step).map { Measure($0).lightness })
        }
        #expect(try grey("red", 70, 110, 220) < grey("blue", 70, 110, 220) - 15)
        #expect(try grey("red", 200, 60, 50) > grey("green", 200, 60, 50) + 15)
        #expect(throws: DarkroomError.self) { try grey("violet", 1, 2, 3) }
    }
}
