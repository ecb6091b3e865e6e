import Darkroom
import Pixels
import Testing

@Suite("Variations around a picture")
struct SiblingTests {
    private static let picture = Scene.photograph()
    private let first = RenderSettings(seed: 7)

    /// Small, so that strokes and grains average out and the picture as a whole is compared.
    private func measures(_ pictures: [Picture]) throws -> [Measure] {
        try pictures.map { Measure(try $0.resized(width: 24, height: 16)) }
    }

    private func distances(_ measures: [Measure]) -> [Double] {
        measures.indices.flatMap { one in (0..<one).map { measures[one].difference(measures[$0]) } }
    }

    private func around(_ anchors: (seed: UInt32, variation: Int)..., seed: UInt32) -> RenderSettings {
        RenderSettings(
            seed: seed, around: anchors.map { RenderSettings.Anchor(seed: $0.seed, variation: $0.variation) })
    }

    @Test("are nearer to it than the four that it came from are to each other", arguments: Darkroom.unselective)
    func near(operation: OperationIdentifier) throws {
        // Large enough for brush strokes to be small.
        let picture = operation.family == "style" ? Scene.photograph(width: 240, height: 160) : Self.picture
        let four = try measures(variations(of: picture, .plain(operation), settings: first))
        let among = mean(distances(four))
        for index in 0..<4 {
            let settings = around((7, index), seed: 21)
            let siblings = try measures(variations(of: picture, .plain(operation), settings: settings))
            let away = mean(siblings.map { $0.difference(four[index]) })
            #expect(away < 0.9 * among, "around \(index): \(away) of \(among)")
        }
    }

    @Test("differ visibly from it and from each other", arguments: Darkroom.unselective)
    func different(operation: OperationIdentifier) throws {
        for index in 0..<4 {
            let parent = try variations(of: Self.picture, .plain(operation), settings: first)[index]
            let siblings = try variations(
                of: Self.picture, .plain(operation), settings: around((7, index), seed: 21))
            let least = try #require(distances(([parent] + siblings).map { Measure($0) }).min())
            #expect(least >= 1, "around \(index)")
        }
    }

    @Test("of the fifth generation are still near their parent and differ from it", arguments: Darkroom.unselective)
    func generations(operation: OperationIdentifier) throws {
        let chain: [(UInt32, Int)] = [(7, 3), (1, 0), (2, 2), (3, 1)]
        let anchors = chain.map { RenderSettings.Anchor(seed: $0.0, variation: $0.1) }
        let parents = try variations(
            of: Self.picture, .plain(operation), settings: RenderSettings(seed: 3, around: anchors.dropLast()))
        let siblings = try variations(
            of: Self.picture, .plain(operation), settings: RenderSettings(seed: 4, around: anchors))
        let least = distances(([parents[1]] + siblings).map { Measure($0) }).min()
        #expect(try #require(least) >= 0.9)
        let among = mean(distances(try measures(variations(of: Self.picture, .plain(operation), settings: first))))
        let parent = try measures([parents[1]])[0]
        #expect(mean(try measures(siblings).map { $0.difference(parent) }) < among)
    }

    @Test("follow from the anchors and the seed alone", arguments: Darkroom.unselective)
    func deterministic(operation: OperationIdentifier) throws {
        let small = Scene.photograph(width: 60, height: 40)
        func four(_ settings: RenderSettings) throws -> [Picture] {
            try variations(of: small, .plain(operation), settings: settings)
        }
        let settings = around((7, 1), (9, 2), seed: 21)
        let pictures = try four(settings)
        #expect(try four(settings) == pictures)
        #expect(try four(around((7, 1), (9, 2), seed: 22)) != pictures)
        #expect(try four(around((7, 1), (9, 3), seed: 21)) != pictures)
        #expect(try four(around((7, 2), (9, 2), seed: 21)) != pictures)
        #expect(try four(around((8, 1), (9, 2), seed: 21)) != pictures)
        #expect(try four(RenderSettings(seed: 21)) != pictures)
    }

    @Test("with the parent's own seed are others than the parent's siblings")
    func sameSeed() throws {
        let step = EditStep("style", "oil")
        let four = try variations(of: Self.picture, step, settings: first)
        let siblings = try variations(of: Self.picture, step, settings: around((7, 2), seed: 7))
        #expect(siblings.allSatisfy { !four.contains($0) })
    }

    @Test("keep the direction that was asked for", arguments: [0, 1, 2, 3])
    func direction(index: Int) throws {
        let source = Measure(Self.picture)
        let siblings = try variations(
            of: Self.picture, EditStep("tone", "brightness"), settings: around((7, index), seed: 3))
        #expect(siblings.allSatisfy { Measure($0).lightness > source.lightness + 1 })
    }

    @Test("say what they carry besides, where the plan has one right result")
    func notes() throws {
        let plan = EditPlan(steps: [EditStep("effect", "invert")])
        let session = try Darkroom().prepare(plan, picture: Self.picture, settings: around((7, 0), seed: 3))
        #expect(session.notes.count == 1)
        #expect(!session.notes.contains { $0.contains("exactly what was asked") })
    }

    @Test("an anchor's variation is moved into its range")
    func range() {
        #expect(RenderSettings.Anchor(seed: 1, variation: -1).variation == 0)
        #expect(RenderSettings.Anchor(seed: 1, variation: 3).variation == 3)
        #expect(RenderSettings.Anchor(seed: 1, variation: 4).variation == 3)
    }
}
