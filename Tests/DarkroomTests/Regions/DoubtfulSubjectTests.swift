import Darkroom
import Foundation
import Pixels
import Testing

@Suite("A subject that is in doubt")
struct DoubtfulSubjectTests {
    private static let ground: @Sendable (Double, Double) -> (Int, Int, Int) = { _, y in
        (60 + Int(120 * y), 90 + Int(100 * y), 140 + Int(60 * y))
    }

    @Test(
        "nothing stands out in one colour all over",
        arguments: [(120, 125, 130), (255, 255, 255), (0, 0, 0), (200, 30, 30)])
    func flat(color: (Int, Int, Int)) throws {
        expectRefused(TracedRegion.scene { _, _ in color })
    }

    @Test("nothing stands out in an even run of colours, downward or across")
    func gradient() throws {
        expectRefused(TracedRegion.scene(Self.ground))
        expectRefused(TracedRegion.scene { x, y in Self.ground(y, x) })
    }

    @Test("a thing is found on an even run, on noise, before a landscape, faint, and small")
    func found() throws {
        func isInside(_ x: Double, _ y: Double) -> Bool { hypot(x - 0.5, (y - 0.55) * 0.75) < 0.17 }
        let faint = TracedRegion.scene { isInside($0, $1) ? (145, 150, 155) : (120, 125, 130) }
        let onRun = TracedRegion.scene { isInside($0, $1) ? (230, 200, 60) : Self.ground($0, $1) }
        let onNoise = TracedRegion.scene { x, y in
            let level = 98 + 60 * noise(x, y)
            return isInside(x, y) ? (200, 120, 40) : (Int(level), Int(level), Int(level))
        }
        let landscape = TracedRegion.scene { x, y in
            if isInside(x, y) { return (200, 40, 30) }
            return y < 0.45
                ? (120 + Int(100 * y), 160 + Int(70 * y), 225)
                : (90 - Int(30 * y), 115 - Int(40 * y) + Int(20 * noise(x, y)), 50)
        }
        for picture in [faint, onRun, onNoise, landscape] {
            let subject = try RegionFinder(picture: picture).mask(of: .subject)
            #expect(subject.bytes[66 * 160 + 80] > 250 && subject.bytes[110 * 160 + 10] < 5)
            let area = subject.bytes.reduce(0) { $0 + Double($1) / 255 } / 19_200
            #expect((0.10...0.14).contains(area))
        }
        let small = TracedRegion.scene { x, y in
            hypot(x - 0.3, (y - 0.6) * 0.75) < 0.06 ? (200, 40, 30) : (120, 125, 130)
        }
        let subject = try RegionFinder(picture: small).mask(of: .subject)
        #expect(subject.bytes[72 * 160 + 48] > 250 && subject.bytes[30 * 160 + 120] < 5)
    }

    @Test(
        "a white head before a white sky is not all taken by the sky",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func whiteBeforeWhite() throws {
        let picture = try SharedPhotograph.load("masked/dog_bench.png", longerSide: 512)
        let subject = try RegionFinder(picture: picture).mask(of: .subject)
        // Its nose; and the field beside the head.
        #expect(subject.bytes[170 * 512 + 254] > 250 && subject.bytes[200 * 512 + 100] < 5)
    }

    private func expectRefused(_ picture: Picture) {
        let finder = RegionFinder(picture: picture)
        for region in [Region.subject, .background] {
            #expect(throws: DarkroomError.regionNotFound(region)) { try finder.mask(of: region) }
        }
    }

    /// 0…1, without any order.
    private func noise(_ x: Double, _ y: Double) -> Double {
        let wave = sin(x * 1270.1 + y * 3117.7) * 43_758.5453
        return wave - wave.rounded(.down)
    }
}
