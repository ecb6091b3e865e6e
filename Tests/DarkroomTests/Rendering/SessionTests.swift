import Darkroom
import Pixels
import Testing

@Suite("A rendering session")
struct SessionTests {
    private let everything = EditPlan(steps: [
        EditStep("tone", "contrast"), EditStep("tone", "saturation"), EditStep("effect", "vignette"),
        EditStep("style", "sepia"), EditStep("effect", "grain"),
    ])

    @Test("says how far it is, and stops when told to")
    func progress() throws {
        struct Deadline: Error {}
        let picture = Scene.photograph(width: 60, height: 40)
        let session = try Darkroom().prepare(everything, picture: picture)
        var told: [Double] = []
        _ = try session.render(variation: 0) { told.append($0) }
        #expect(told == told.sorted())
        #expect(told.first == 0 && told.last == 1)
        #expect(throws: Deadline.self) {
            try session.render(variation: 0) { if $0 > 0.5 { throw Deadline() } }
        }
        #expect(throws: Deadline.self) {
            try Darkroom().prepare(everything, picture: picture) { _ in throw Deadline() }
        }
    }

    @Test("does the steps in their order")
    func order() throws {
        let picture = Scene.photograph(width: 60, height: 40)
        let toned = try variations(of: picture, EditStep("style", "black_white"), EditStep("style", "sepia"))
        let grey = try variations(of: picture, EditStep("style", "sepia"), EditStep("style", "black_white"))
        #expect(toned.allSatisfy { Measure($0).chroma > 5 })
        #expect(grey.allSatisfy { Measure($0).chroma < 0.5 })
    }

    @Test("a step of strength 0 changes nothing; what is exact stays exact in the first variation")
    func nothing() throws {
        let picture = Scene.photograph()
        for step in [EditStep("tone", "brightness", strength: 0), EditStep("style", "oil", strength: 0)] {
            let session = try Darkroom().prepare(EditPlan(steps: [step]), picture: picture)
            #expect(try session.render(variation: 0) == picture)
            #expect(session.notes.contains { $0.contains("variation 1 is exactly what was asked") })
        }
    }

    @Test("no note is made where the dials alone make the difference")
    func notes() throws {
        let plan = EditPlan(steps: [EditStep("style", "oil")], notes: ["a remark"])
        #expect(try Darkroom().prepare(plan, picture: Scene.photograph(width: 30, height: 20)).notes == ["a remark"])
    }

    @Test("a grey ramp stays smooth and never turns back", arguments: ["brightness", "contrast", "shadows", "fade"])
    func smooth(name: String) throws {
        for strength in [-2.0, -1, -0.5, 0.5, 1, 2] where name != "fade" || strength > 0 {
            for picture in try variations(of: Scene.ramp(), EditStep("tone", name, strength: strength)) {
                let greens = (0..<512).map { Int(picture.bytes[3 * $0 + 1]) }
                let steps = zip(greens, greens.dropFirst()).map { $1 - $0 }
                #expect(steps.allSatisfy { $0 >= 0 }, "strength \(strength)")
                #expect(steps.allSatisfy { $0 <= (abs(strength) > 1 ? 8 : 5) }, "strength \(strength)")
            }
        }
    }

    @Test("two colour steps lose no more than one rounding")
    func fused() throws {
        // Brighter and darker by the same dials would need the same variation; contrast up on a flat grey at the pivot
        // is its own inverse, so a plan of many steps must leave it within a code of one step's result.
        let grey = Scene.plain(8, 8, 128, 128, 128)
        let inverted = try variations(of: grey, EditStep("effect", "invert"), EditStep("effect", "invert"))
        #expect(inverted[0] == grey)
        let photograph = Scene.photograph()
        let twice = try variations(of: photograph, EditStep("effect", "invert"), EditStep("effect", "invert"))
        #expect(twice[0] == photograph)
    }
}
