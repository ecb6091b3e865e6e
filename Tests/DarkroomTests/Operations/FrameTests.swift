import Darkroom
import Pixels
import Testing

@Suite("The frame")
struct FrameTests {
    private let picture = Scene.photograph(width: 60, height: 40)

    private func session(_ steps: EditStep..., mask: Mask? = nil) throws -> Session {
        try Darkroom().prepare(EditPlan(steps: steps), picture: picture, mask: mask)
    }

    private func mask(_ selected: (Int, Int) -> Bool = { _, _ in true }) -> Mask {
        Mask(width: 60, height: 40, bytes: (0..<2400).map { selected($0 % 60, $0 / 60) ? 255 : 0 })
    }

    @Test("a quarter turn moves every pixel and changes none, clockwise")
    func quarterTurn() throws {
        let session = try session(EditStep("rotate", arguments: ["degrees": 90]))
        let turned = try session.render(variation: 0)
        #expect(turned.width == 40 && turned.height == 60)
        for (x, y) in [(0, 0), (59, 0), (0, 39), (31, 17)] {
            let from = 3 * (y * 60 + x)
            let to = 3 * (x * 40 + (39 - y))
            #expect(turned.bytes[to..<(to + 3)] == picture.bytes[from..<(from + 3)])
        }
        #expect(session.notes.contains { $0.contains("variation 1 is exactly what was asked") })
        #expect(session.base.picture == turned)
        let back = try Darkroom().prepare(
            EditPlan(steps: [EditStep("rotate", arguments: ["degrees": -90])]), picture: turned)
        #expect(try back.render(variation: 0) == picture)
    }

    @Test("another angle keeps the aspect ratio and shows no empty corner", arguments: [3.0, -12, 45, -45, 100])
    func anyAngle(degrees: Double) throws {
        let white = Scene.plain(90, 60, 250, 250, 250)
        let plan = EditPlan(steps: [EditStep("rotate", arguments: ["degrees": degrees])])
        let turned = try Darkroom().prepare(plan, picture: white).render(variation: 0)
        #expect(turned.bytes.allSatisfy { $0 >= 248 })
        let aspect = Double(turned.width) / Double(turned.height)
        #expect(abs(aspect - (degrees == 100 ? 2.0 / 3 : 1.5)) < 0.06)
    }

    @Test(
        "a strip of one side is cut off, and nothing else",
        arguments: [("left", 45, 40, 15), ("right", 45, 40, 0), ("top", 60, 30, 0), ("bottom", 60, 30, 0)])
    func strip(side: String, width: Int, height: Int, firstColumn: Int) throws {
        let step = EditStep("crop", arguments: ["share": 0.25], words: ["from": side])
        let session = try session(step, mask: mask { x, _ in x < 20 })
        let cut = try session.render(variation: 0)
        #expect(cut.width == width && cut.height == height)
        let firstRow = side == "top" ? 10 : 0
        for (x, y) in [(0, 0), (width - 1, 0), (0, height - 1), (width / 2, height / 2)] {
            let from = 3 * ((y + firstRow) * 60 + x + firstColumn)
            let to = 3 * (y * width + x)
            #expect(cut.bytes[to..<(to + 3)] == picture.bytes[from..<(from + 3)])
        }
    }

    @Test("where nobody says how much, a strip is about a seventh, another in each variation")
    func usualStrip() throws {
        let session = try session(EditStep("crop", words: ["from": "bottom"]))
        let heights = try (0..<4).map { try session.render(variation: $0).height }
        #expect(heights.allSatisfy { (30...38).contains($0) } && Set(heights).count > 1)
    }

    @Test("a strip has a side and a share of 0.01 to 0.9")
    func badStrips() throws {
        for (side, share) in [("top", 0.009), ("top", 0.91), ("middle", 0.2)] {
            #expect(throws: DarkroomError.self) {
                try session(EditStep("crop", arguments: ["share": share], words: ["from": side]))
            }
        }
        for share in [0.01, 0.9] {
            _ = try session(EditStep("crop", arguments: ["share": share], words: ["from": "top"]))
        }
    }

    @Test("flips mirror")
    func flips() throws {
        let across = try session(EditStep("flip", "horizontal")).render(variation: 0)
        let down = try session(EditStep("flip", "vertical")).render(variation: 0)
        #expect(across.bytes[0..<3] == picture.bytes[(59 * 3)..<(60 * 3)])
        #expect(down.bytes[0..<3] == picture.bytes[(39 * 60 * 3)..<(39 * 60 * 3 + 3)])
        #expect(try session(EditStep("flip", "horizontal"), EditStep("flip", "horizontal")).base.picture == picture)
    }

    @Test(
        "a crop has the aspect ratio asked for; the four look at different parts", arguments: [1.0, 0.8, 16.0 / 9, 0.2])
    func crop(aspect: Double) throws {
        let session = try session(EditStep("crop", arguments: ["aspect": aspect]))
        let pictures = try (0..<4).map { try session.render(variation: $0) }
        for cropped in pictures {
            #expect(cropped.width == 60 || cropped.height == 40)
            #expect(abs(Double(cropped.width) - aspect * Double(cropped.height)) <= 1)
        }
        #expect(Set(pictures.map(\.bytes)).count == 4)
        #expect(session.notes.count == 1)
    }

    @Test("a zoom keeps the size")
    func zoom() throws {
        let session = try session(EditStep("crop", arguments: ["zoom": 2]))
        for variation in 0..<4 {
            let zoomed = try session.render(variation: variation)
            #expect(zoomed.width == 60 && zoomed.height == 40)
        }
    }

    @Test("with a mask, what would move or resample the rest is refused by name")
    func refused() {
        let steps = [
            EditStep("rotate", arguments: ["degrees": 90]), EditStep("flip", "vertical"),
            EditStep("crop", arguments: ["zoom": 2]),
        ]
        for step in steps {
            #expect(throws: DarkroomError.geometryWithMask(step.identifier)) {
                try session(EditStep("tone", "brightness"), step, mask: mask())
            }
        }
    }

    @Test("a crop cuts picture and mask alike, and keeps the selected part in sight")
    func cropWithMask() throws {
        let session = try session(
            EditStep("tone", "brightness"), EditStep("crop", arguments: ["aspect": 0.75]),
            mask: mask { x, y in x >= 48 && x < 56 && y >= 10 && y < 20 })
        let (base, cropped) = session.base
        let mask = try #require(cropped)
        #expect(base.width == 30 && base.height == 40 && mask.width == 30 && mask.height == 40)
        #expect(mask.bytes.filter { $0 == 255 }.count == 80)
        let left = try #require((0..<30).first { mask.bytes[10 * 30 + $0] == 255 })
        let shift = 48 - left
        for (x, y) in [(0, 0), (29, 39), (13, 21)] {
            let offset = 3 * (y * 30 + x)
            let from = 3 * (y * 60 + x + shift)
            #expect(base.bytes[offset..<(offset + 3)] == picture.bytes[from..<(from + 3)])
        }
        #expect(try session.render(variation: 3).width == 30)
    }

    @Test("the frame is settled first, wherever it stands in the plan")
    func frameFirst() throws {
        let late = try session(EditStep("effect", "vignette"), EditStep("crop", arguments: ["aspect": 1]))
        let early = try session(EditStep("crop", arguments: ["aspect": 1]), EditStep("effect", "vignette"))
        #expect(late.base.picture == early.base.picture)
        #expect(try late.render(variation: 0).width == 40)
    }

    @Test("numbers that make no sense are refused by name")
    func badNumbers() {
        let steps = [
            EditStep("rotate"), EditStep("rotate", arguments: ["degrees": .nan]), EditStep("crop"),
            EditStep("crop", arguments: ["aspect": 0]), EditStep("crop", arguments: ["aspect": .infinity]),
            EditStep("crop", arguments: ["zoom": 0.5]),
        ]
        for step in steps {
            #expect {
                try session(step)
            } throws: { error in
                guard case DarkroomError.badArgument(step.identifier, _, _) = error else { return false }
                return true
            }
        }
    }
}
