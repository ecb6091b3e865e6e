import Darkroom
import Pixels
import Testing

@Suite("Filling what is selected")
struct FillTests {
    private static let remove = EditStep("remove", target: .masked)

    @Test("leaves every pixel outside the hole as it is, and no trace of what was in it")
    func keepsOutside() throws {
        let picture = Scene.photograph(width: 160, height: 120)
        // The red ball and a little around it.
        let hole = Mask.disc(width: 160, height: 120, center: (48, 74), radius: 32)
        for filled in try variations(of: picture, Self.remove, mask: hole) {
            #expect(filled.changedOutside(original: picture, mask: hole) == 0)
            #expect(picture.redPixels > 1000)
            #expect(filled.redPixels == 0)
        }
    }

    @Test("has the texture of its surroundings", arguments: [UInt32(1), 2, 3])
    func texture(seed: UInt32) throws {
        let picture = Weave.picture(width: 200, height: 160)
        let hole = Mask.disc(width: 200, height: 160, center: (100, 80), radius: 30)
        for filled in try variations(of: picture, Self.remove, mask: hole, settings: RenderSettings(seed: seed)) {
            let share = filled.roughness(within: hole) / picture.roughness(within: hole)
            #expect((0.7...1.3).contains(share))
        }
    }

    @Test("goes on with lines across the hole")
    func lines() throws {
        let picture = Weave.stripes(width: 160, height: 120)
        let hole = Mask.disc(width: 160, height: 120, center: (80, 60), radius: 24)
        for filled in try variations(of: picture, Self.remove, mask: hole) {
            #expect(filled.difference(picture, within: hole) < 12)
        }
    }

    @Test("gives the same bytes again, and others for another seed or variation")
    func deterministic() throws {
        let picture = Weave.picture(width: 120, height: 90)
        let hole = Mask.disc(width: 120, height: 90, center: (60, 40), radius: 22)
        let first = try variations(of: picture, Self.remove, mask: hole)
        #expect(try variations(of: picture, Self.remove, mask: hole) == first)
        #expect(try variations(of: picture, Self.remove, mask: hole, settings: RenderSettings(seed: 8)) != first)
        #expect(Set(first.map(\.bytes)).count == 4)
    }

    @Test("is the same when the variations are painted at the same time")
    func concurrent() async throws {
        let picture = Weave.picture(width: 120, height: 90)
        let hole = Mask.disc(width: 120, height: 90, center: (60, 40), radius: 22)
        let session = try Darkroom().prepare(EditPlan(steps: [Self.remove]), picture: picture, mask: hole)
        let alone = try (0..<4).map { try session.render(variation: $0) }
        let together = try await withThrowingTaskGroup(of: (Int, Picture).self) { group in
            for variation in 0..<4 { group.addTask { (variation, try session.render(variation: variation)) } }
            return try await group.reduce(into: [Int: Picture]()) { $0[$1.0] = $1.1 }
        }
        #expect((0..<4).map { together[$0] } == alone)
    }

    @Test("a soft mask is filled wholly, so that no ghost stays in its rim")
    func soft() throws {
        let picture = Scene.photograph(width: 160, height: 120)
        let soft = try Mask.disc(width: 160, height: 120, center: (48, 74), radius: 34).feathered(radius: 12)
        let session = try Darkroom().prepare(EditPlan(steps: [Self.remove]), picture: picture, mask: soft)
        let kept = try #require(session.base.mask)
        #expect(kept.bytes.allSatisfy { $0 == 0 || $0 == 255 })
        let shown = try session.render(variation: 0).composited(over: session.base.picture, mask: kept)
        #expect(shown.redPixels == 0)
    }

    @Test("a region that is found is filled where the mask allows it")
    func region() throws {
        let picture = Scene.photograph(width: 120, height: 80)
        let left = EditStep("remove", target: .region(.place(.left)))
        let filled = try variations(of: picture, left)[0]
        #expect(filled != picture)
        let mask = Mask.disc(width: 120, height: 80, center: (20, 30), radius: 12)
        let within = try variations(of: picture, left, mask: mask)[0]
        #expect(within != picture)
        #expect(within.changedOutside(original: picture, mask: mask) == 0)
    }

    @Test("needs a selection, and something left to copy from")
    func refusals() {
        let picture = Scene.photograph(width: 40, height: 30)
        #expect(throws: DarkroomError.maskNeeded(OperationIdentifier("remove"))) {
            try variations(of: picture, EditStep("remove"))
        }
        #expect(throws: DarkroomError.nothingToCopyFrom) {
            try variations(of: picture, Self.remove, mask: Mask(width: 40, height: 30, bytes: .all(40 * 30)))
        }
        #expect("\(DarkroomError.nothingToCopyFrom)".contains("nothing is left"))
    }

    @Test(
        "works on pictures of odd sizes",
        arguments: [(1, 1), (2, 1), (1, 9), (9, 1), (2, 2), (3, 2), (17, 5), (400, 3), (4096, 16), (64, 64)])
    func odd(size: (Int, Int)) throws {
        let (width, height) = size
        for alpha in [false, true] {
            let picture = Scene.photograph(width: width, height: height, alpha: alpha)
            for share in [0.1, 0.5, 0.9] {
                let mask = Mask.middle(width: width, height: height, share: share)
                guard width * height > mask.bytes.count(where: { $0 > 0 }) else { continue }
                guard !alpha || picture.hasVisiblePixel(outside: mask) else { continue }
                let filled = try variations(of: picture, Self.remove, mask: mask)[0]
                #expect(filled.changedOutside(original: picture, mask: mask) == 0)
                #expect(filled.channels == picture.channels)
            }
        }
    }
}
