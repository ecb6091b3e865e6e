import Darkroom
import Pixels
import Testing

@Suite("The four variations")
struct VariationTests {
    @Test("differ visibly from each other, whatever is asked", arguments: Darkroom.unselective)
    func different(operation: OperationIdentifier) throws {
        try expectDifferent(variations(of: Scene.photograph(), .plain(operation)), 2)
    }

    @Test("differ visibly even when little is asked", arguments: Darkroom.unselective)
    func slightlyDifferent(operation: OperationIdentifier) throws {
        try expectDifferent(variations(of: Scene.photograph(), .plain(operation, strength: 0.5)), 2)
    }

    @Test(
        "differ visibly on photographs", .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"),
        arguments: Darkroom.unselective)
    func differentOnPhotographs(operation: OperationIdentifier) throws {
        for name in ["flower_dahlia.jpg", "food_coffee.png", "portrait_officer.jpg", "building_pagoda.jpg"] {
            let photograph = try SharedPhotograph.load(name, longerSide: 128)
            try expectDifferent(variations(of: photograph, .plain(operation)), 2, name)
        }
    }

    @Test("are the same on every run and in every order", arguments: Darkroom.unselective)
    func deterministic(operation: OperationIdentifier) throws {
        let picture = Scene.photograph(width: 60, height: 40)
        let plan = EditPlan(steps: [.plain(operation)])
        let settings = RenderSettings(seed: 99)
        let forwards = try Darkroom().prepare(plan, picture: picture, settings: settings)
        let backwards = try Darkroom().prepare(plan, picture: picture, settings: settings)
        let first = try (0..<4).map { try forwards.render(variation: $0) }
        let second = try (0..<4).reversed().map { try backwards.render(variation: $0) }
        #expect(first == second.reversed())
        #expect(try forwards.render(variation: 2) == first[2])
    }

    @Test("are the same when they are painted at the same time")
    func concurrent() async throws {
        let plan = EditPlan(steps: [
            EditStep("style", "oil"), EditStep("tone", "temperature"), EditStep("effect", "grain"),
        ])
        let session = try Darkroom().prepare(plan, picture: Scene.photograph(width: 60, height: 40))
        let alone = try (0..<4).map { try session.render(variation: $0) }
        let together = try await withThrowingTaskGroup(of: (Int, Picture).self) { group in
            for variation in 0..<4 {
                group.addTask { (variation, try session.render(variation: variation)) }
            }
            return try await group.reduce(into: [Int: Picture]()) { $0[$1.0] = $1.1 }
        }
        #expect((0..<4).map { together[$0] } == alone)
    }

    @Test("are others with another seed", arguments: Darkroom.unselective)
    func seeded(operation: OperationIdentifier) throws {
        let picture = Scene.photograph(width: 60, height: 40)
        let first = try variations(of: picture, .plain(operation), settings: RenderSettings(seed: 1))
        let second = try variations(of: picture, .plain(operation), settings: RenderSettings(seed: 2))
        #expect(first != second)
    }

    @Test("lie farther apart with chaos")
    func chaos() throws {
        let picture = Scene.photograph()
        let step = EditStep("tone", "brightness")
        let calm = try variations(of: picture, step, settings: RenderSettings(seed: 5))
        let wild = try variations(of: picture, step, settings: RenderSettings(seed: 5, chaos: 100))
        #expect(spread(wild) > 1.4 * spread(calm))
    }

    @Test("keep more of the original with a greater image weight, and look stronger with more stylize")
    func settings() throws {
        let source = Measure(Scene.photograph())
        func distance(_ step: EditStep, _ settings: RenderSettings) throws -> Double {
            mean(try variations(of: source.picture, step, settings: settings).map { Measure($0).difference(source) })
        }
        let tone = EditStep("tone", "brightness")
        #expect(
            try distance(tone, RenderSettings(seed: 5, imageWeight: 3))
                < 0.8 * distance(tone, RenderSettings(seed: 5, imageWeight: 1)))
        let look = EditStep("style", "watercolor")
        #expect(
            try distance(look, RenderSettings(seed: 5, stylize: 0))
                < distance(look, RenderSettings(seed: 5, stylize: 1000)))
    }

    private func expectDifferent(_ pictures: [Picture], _ least: Double, _ name: String = "") throws {
        let measures = pictures.map { Measure($0) }
        for first in 0..<4 {
            for second in (first + 1)..<4 {
                let difference = measures[first].difference(measures[second])
                #expect(difference >= least, "\(first) and \(second) \(name)")
            }
        }
    }

    private func spread(_ pictures: [Picture]) -> Double {
        let measures = pictures.map { Measure($0) }
        return mean((0..<4).flatMap { first in (0..<first).map { measures[first].difference(measures[$0]) } })
    }
}
