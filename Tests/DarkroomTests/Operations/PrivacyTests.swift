import Darkroom
import Pixels
import Testing

@Suite("Privacy, cutting out and tiling")
struct PrivacyTests {
    /// Fine stripes.
    private let picture = TracedRegion.scene { x, y in
        let isDark = Int(x * 80).isMultiple(of: 2) != Int(y * 60).isMultiple(of: 3)
        return isDark ? (40, 60, 90) : (210, 190, 150)
    }

    private let mask = Mask(
        width: 160, height: 120,
        bytes: (0..<19_200).map { (40..<100).contains($0 % 160) && (30..<90).contains($0 / 160) ? 255 : 0 })

    @Test("what is selected cannot be made out, in any variation and at any strength", arguments: ["pixelate", "blur"])
    func obscured(name: String) throws {
        for strength in [0.1, 1, 2] {
            let step = EditStep("privacy", name, target: .masked, strength: strength)
            for result in try variations(of: picture, step, mask: mask) {
                let before = Measure(picture.cropped(x: 44, y: 34, width: 50, height: 50))
                let after = Measure(result.cropped(x: 44, y: 34, width: 50, height: 50))
                #expect(after.detail < 0.08 * before.detail)
                // No more is left than a few dozen numbers.
                if name == "pixelate" { #expect(after.palette <= 100) }
            }
        }
    }

    @Test("needs to be told what to hide")
    func needsArea() {
        #expect(throws: DarkroomError.self) {
            try Darkroom().check(EditPlan(steps: [EditStep("privacy", "blur")]), hasMask: false)
        }
    }

    @Test("what is cut out keeps every byte of its colours; nothing is put back around it")
    func extract() throws {
        let plan = EditPlan(steps: [EditStep("extract", target: .masked)])
        let session = try Darkroom().prepare(plan, picture: picture, mask: mask)
        #expect(session.base.mask == nil)
        let cut = try session.render(variation: 0)
        #expect(cut.channels == 4)
        for index in 0..<19_200 {
            #expect(cut.bytes[4 * index + 3] == mask.bytes[index])
            if mask.bytes[index] > 0 {
                #expect(cut.bytes[(4 * index)..<(4 * index + 3)] == picture.bytes[(3 * index)..<(3 * index + 3)])
            }
        }
    }

    @Test("a tile of a landscape has no line where sky and ground meet")
    func tileOfLandscape() throws {
        let scene = Landscape().picture
        func rows(_ picture: Picture) -> [Double] {
            (0..<picture.height).map { y in
                let row = picture.bytes[(y * picture.width * 3)..<((y + 1) * picture.width * 3)]
                return Double(row.reduce(0) { $0 + Int($1) }) / Double(row.count)
            }
        }
        for tile in try variations(of: scene, EditStep("tile")) {
            let means = rows(tile)
            let edge = means.suffix(12) + means.prefix(12)
            #expect(zip(edge, edge.dropFirst()).allSatisfy { abs($0 - $1) < 6 })
            let before = rows(scene)
            #expect(abs(before[0] - before[scene.height - 1]) > 40)
        }
    }

    @Test(
        "a tile goes on over its sides", .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"))
    func tile() throws {
        let scene = try SharedPhotograph.load("landscape_autumn_hills.jpg", longerSide: 240)
        func step(_ picture: Picture, _ column: Int) -> Double {
            let colors = Measure(picture).colors
            return mean(
                (0..<picture.height).map { row in
                    let start = row * picture.width
                    return colors[start + column].difference(colors[start + (column + 1) % picture.width])
                })
        }
        for tile in try variations(of: scene, EditStep("tile")) {
            #expect(tile.width == scene.width && tile.height == scene.height)
            #expect(step(tile, tile.width - 1) < 0.8 * step(scene, scene.width - 1))
        }
    }
}
