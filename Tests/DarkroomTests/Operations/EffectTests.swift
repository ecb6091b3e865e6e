import Darkroom
import Pixels
import Testing

@Suite("Effects and detail")
struct EffectTests {
    private let source = Measure(Scene.photograph())

    private func results(_ family: String, _ name: String? = nil, _ strength: Double = 1) throws -> [Measure] {
        try variations(of: source.picture, EditStep(family, name, strength: strength)).map { Measure($0) }
    }

    @Test("the first inverted picture is exactly the negative, and the note says so")
    func invert() throws {
        let plan = EditPlan(steps: [EditStep("effect", "invert")])
        let session = try Darkroom().prepare(plan, picture: source.picture)
        #expect(try session.render(variation: 0).bytes == source.picture.bytes.map { 255 - $0 })
        for variation in 1..<4 {
            let measure = Measure(try session.render(variation: variation))
            #expect(abs(measure.lightness - Measure(try session.render(variation: 0)).lightness) < 8)
        }
        #expect(session.notes.count == 1)
    }

    @Test("a vignette darkens the corners and not the middle; a negative one lightens them")
    func vignette() throws {
        let grey = Scene.plain(90, 60, 140, 140, 140)
        for (strength, sign) in [(1.0, -1.0), (0.5, -1), (-1, 1)] {
            for picture in try variations(of: grey, EditStep("effect", "vignette", strength: strength)) {
                let measure = Measure(picture)
                let corner = measure.colors[0].lightness
                let middle = measure.colors[30 * 90 + 45].lightness
                #expect((corner - middle) * sign > 6, "strength \(strength)")
                #expect(abs(middle - 58) < 6)
            }
        }
    }

    @Test("grain is strongest in the middle tones, leaves the mean alone and grows with the picture")
    func grain() throws {
        func roughness(_ grey: UInt8, _ side: Int = 64) throws -> [Measure] {
            try variations(of: Scene.plain(side, side, grey, grey, grey), EditStep("effect", "grain")).map {
                Measure($0)
            }
        }
        let (dark, middle, light) = (try roughness(4), try roughness(120), try roughness(250))
        for variation in 0..<4 {
            #expect(middle[variation].contrast > 2)
            #expect(middle[variation].contrast > dark[variation].contrast)
            #expect(middle[variation].contrast > 2 * light[variation].contrast)
            // The first carries no finish, so that its mean is the grain's alone.
            let shift = abs(middle[variation].lightness - Measure(Scene.plain(1, 1, 120, 120, 120)).lightness)
            #expect(shift < (variation == 0 ? 1 : 5))
        }
        let large = try variations(of: Scene.plain(2048, 8, 120, 120, 120), EditStep("effect", "grain"))
        let small = try variations(of: Scene.plain(512, 8, 120, 120, 120), EditStep("effect", "grain"))
        for (one, other) in zip(large, small) {
            let (coarse, fine) = (Measure(one), Measure(other))
            #expect(coarse.detail / coarse.contrast < 0.8 * fine.detail / fine.contrast)
        }
    }

    @Test("blur takes detail off, more with a stronger word, and keeps the brightness")
    func blur() throws {
        let means = try [0.5, 1, 2].map { strength in
            let results = try results("blur", nil, strength)
            for result in results {
                #expect(result.detail < 0.97 * source.detail)
                #expect(abs(result.lightness - source.lightness) < 7)
            }
            return mean(results.map(\.detail))
        }
        #expect(means[0] > means[1] && means[1] > means[2])
    }

    @Test("sharpening adds detail without halos; the opposite takes it off")
    func sharpen() throws {
        for result in try results("sharpen") { #expect(result.detail > 1.08 * source.detail) }
        for result in try results("sharpen", nil, -1) { #expect(result.detail < 0.96 * source.detail) }
        // An edge between two greys: nothing may rise above the one or fall below the other by more than a trace.
        let edge = Picture(width: 40, height: 20, channels: 3) { target in
            for index in 0..<800 {
                for channel in 0..<3 { target[3 * index + channel] = index % 40 < 20 ? 70 : 180 }
            }
        }
        let exact = try variations(of: edge, EditStep("sharpen"))[0]
        #expect(exact.bytes.allSatisfy { (62...188).contains($0) })
    }
}
