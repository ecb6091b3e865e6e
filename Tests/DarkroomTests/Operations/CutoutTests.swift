import Darkroom
import Foundation
import Pixels
import Testing

@Suite("Cutting out by a rough mask")
struct CutoutTests {
    /// An orange ball before a sky and a meadow, both with a grain.
    private static let picture = TracedRegion.scene { x, y in
        let grain = (Int(x * 160) * 7 + Int(y * 120) * 13) % 9
        if isBall(x, y) { return (220 + grain, 120 + grain, 40 + Int(60 * y)) }
        return y < 0.45 ? (150 + grain, 180 + grain, 220) : (70 + grain, 110 + grain, 50)
    }

    private static func isBall(_ x: Double, _ y: Double, radius: Double = 0.25) -> Bool {
        hypot((x - 0.5) * 4 / 3, y - 0.5) < radius
    }

    /// A brush's disc about the ball, 0…255.
    private static func disc(radius: Double) -> Mask {
        Mask(
            width: 160, height: 120,
            bytes: (0..<19_200).map { index in
                let (x, y) = ((Double(index % 160) + 0.5) / 160, (Double(index / 160) + 0.5) / 120)
                return isBall(x, y, radius: radius) ? 255 : 0
            })
    }

    private func cut(_ picture: Picture, _ mask: Mask) throws -> Mask {
        let plan = EditPlan(steps: [EditStep("extract", target: .masked)])
        let result = try Darkroom().prepare(plan, picture: picture, mask: mask).render(variation: 0)
        #expect(result.channels == 4)
        return Mask(
            width: result.width, height: result.height,
            bytes: (0..<(result.width * result.height)).map { result.bytes[4 * $0 + 3] })
    }

    @Test("a mask wider than the thing is drawn in to its edge: IoU 0.95", arguments: [0.27, 0.28, 0.3])
    func wide(radius: Double) throws {
        let (mask, ball) = (CutoutTests.disc(radius: radius), CutoutTests.disc(radius: 0.25))
        let alpha = try cut(CutoutTests.picture, mask)
        #expect(overlap(alpha, ball) > 0.95)
        #expect(zip(alpha.bytes, mask.bytes).allSatisfy { $0 <= $1 })
    }

    @Test("where an even ground runs into the mask, the mask may be far wider than the thing")
    func evenGround() throws {
        let picture = TracedRegion.scene { x, y in
            CutoutTests.isBall(x, y) ? (220, 120, 40) : (150 + Int(20 * y), 180, 220)
        }
        let alpha = try cut(picture, CutoutTests.disc(radius: 0.37))
        #expect(overlap(alpha, CutoutTests.disc(radius: 0.25)) > 0.95)
    }

    /// Intersection over union, counted from the middle on.
    private func overlap(_ one: Mask, _ other: Mask) -> Double {
        let pairs = zip(one.bytes, other.bytes).map { ($0 > 127, $1 > 127) }
        return Double(pairs.count { $0 && $1 }) / Double(pairs.count { $0 || $1 })
    }

    @Test("a mask that fits is kept as it is, and so is one in which nothing stands out")
    func asItIs() throws {
        let fitting = CutoutTests.disc(radius: 0.25)
        #expect(try cut(CutoutTests.picture, fitting) == fitting)
        let even = TracedRegion.scene { x, _ in (120 + Int(20 * x), 130, 140) }
        let mask = CutoutTests.disc(radius: 0.3)
        #expect(try cut(even, mask) == mask)
    }

    @Test("where a small part of the mask stands out, the whole mask is meant")
    func tooLittle() throws {
        let spot = TracedRegion.scene { x, y in
            CutoutTests.isBall(x, y, radius: 0.1) ? (220, 120, 40) : (90, 130, 170)
        }
        let mask = CutoutTests.disc(radius: 0.3)
        #expect(try cut(spot, mask) == mask)
    }

    @Test("masks of any size and place are cut out by without harm")
    func anySize() throws {
        for (width, height) in [(1, 1), (1, 40), (3, 2), (50, 17)] {
            let picture = Scene.photograph(width: width, height: height, alpha: false)
            for selected in [0..<1, 0..<(width * height), (width * height / 2)..<(width * height)] {
                let mask = Mask(
                    width: width, height: height,
                    bytes: (0..<(width * height)).map { selected.contains($0) ? 255 : 0 })
                guard mask.selectsAnything else { continue }
                let alpha = try cut(picture, mask)
                #expect(zip(alpha.bytes, mask.bytes).allSatisfy { $0 <= $1 } && alpha.selectsAnything)
            }
        }
    }

    @Test(
        "a dog is cut out without the sky, the field and the bench around it",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func dog() throws {
        let picture = try SharedPhotograph.load("masked/dog_bench.png", longerSide: 512)
        let mask = Mask(lightnessOf: try SharedPhotograph.load("masked/dog_bench_mask.png", longerSide: 512))
        let alpha = try cut(picture, mask)
        #expect((0.72...0.82).contains(alpha.coverage / mask.coverage))
        // The head, the chest, both paws and the tail.
        for (x, y) in [(255, 140), (250, 240), (211, 345), (285, 350), (240, 430)] {
            #expect(alpha.bytes[y * 512 + x] > 250)
        }
        // The sky over the head, the field beside it, the bench beside the body, the ground beside the tail.
        for (x, y) in [(285, 118), (304, 190), (207, 175), (306, 310), (213, 440)] {
            #expect(mask.bytes[y * 512 + x] > 250 && alpha.bytes[y * 512 + x] < 5)
        }
        #expect(try cut(picture, mask) == alpha)
    }
}
