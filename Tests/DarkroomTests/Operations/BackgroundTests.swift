import Darkroom
import Pixels
import Testing

@Suite("Backgrounds")
struct BackgroundTests {
    /// A red ball before stripes.
    private let picture = TracedRegion.scene { x, y in
        if (x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5) < 0.05 { return (205, 50, 40) }
        return Int(x * 80).isMultiple(of: 2) ? (90, 125, 150) : (110, 150, 175)
    }

    private func pixel(_ picture: Picture, _ x: Int, _ y: Int) -> [Int] {
        (0..<picture.channels).map { Int(picture.bytes[(y * picture.width + x) * picture.channels + $0]) }
    }

    private func keepsBall(_ result: Picture) -> Bool {
        zip(pixel(result, 80, 60), [205, 50, 40]).allSatisfy { abs($0 - $1) < 3 }
    }

    @Test("a blurred background loses its stripes and takes nothing of the subject's colour")
    func blur() throws {
        let results = try variations(of: picture, EditStep("background", "blur"))
        for result in results {
            let row = (4..<30).map { pixel(result, $0, 20)[1] }
            #expect((row.max() ?? 0) - (row.min() ?? 0) < 14)
            // Beside the ball it is as blue as far away.
            let (beside, far) = (pixel(result, 36, 60), pixel(result, 8, 60))
            #expect(abs((beside[2] - beside[0]) - (far[2] - far[0])) < 14)
        }
        #expect(keepsBall(results[0]))
    }

    @Test("a colour that is named is the background, and leaves no rim of the old one")
    func color() throws {
        let results = try variations(of: picture, EditStep("background", "color", words: ["color": "white"]))
        #expect(pixel(results[0], 5, 5) == [255, 255, 255] && keepsBall(results[0]))
        // From the ball outwards it only gets lighter: no bluish grey between red and white.
        for x in 24..<60 {
            let color = pixel(results[0], x, 60)
            #expect(color[0] >= color[2] - 6, "\(x): \(color)")
        }
        let free = try variations(of: picture, EditStep("background", "color"))
        #expect(Set(free.map { pixel($0, 5, 5) }).count == 4)
    }

    @Test("gradients run from one colour to the other, without steps")
    func gradient() throws {
        let step = EditStep("background", "gradient", words: ["color": "navy", "color2": "white"])
        for result in try variations(of: picture, step) {
            let border = (0..<160).flatMap { [pixel(result, $0, 0)[0], pixel(result, $0, 119)[0]] }
            #expect((border.max() ?? 0) - (border.min() ?? 255) > 80)
            for x in 1..<160 { #expect(abs(pixel(result, x, 2)[0] - pixel(result, x - 1, 2)[0]) < 9) }
        }
    }

    @Test("patterns have two colours that take turns", arguments: ["dots", "stripes", "checks", "waves", "zigzag"])
    func pattern(name: String) throws {
        let step = EditStep("background", "pattern", words: ["pattern": name, "color": "red"])
        for result in try variations(of: picture, step) {
            let row = (0..<160).flatMap { x in (0..<12).map { pixel(result, x, $0)[1] } }
            #expect(row.contains { $0 < 60 } && row.contains { $0 > 150 })
        }
    }

    @Test("a studio is lit in the middle, and the subject stands on its shadow")
    func studio() throws {
        for result in try variations(of: picture, EditStep("background", "studio", words: ["color": "#b0b0b0"])) {
            #expect(pixel(result, 80, 20)[1] > pixel(result, 2, 2)[1] + 8)
            #expect(pixel(result, 80, 90)[1] < pixel(result, 30, 90)[1])
            #expect(keepsBall(result))
        }
    }

    @Test("a transparent background leaves the subject and its colours")
    func transparent() throws {
        let result = try variations(of: picture, EditStep("background", "transparent"))[0]
        #expect(pixel(result, 5, 5)[3] == 0 && pixel(result, 80, 60) == [205, 50, 40, 255])
        for x in 0..<160 where pixel(result, x, 60)[3] > 20 {
            #expect(pixel(result, x, 60)[0] > pixel(result, x, 60)[2], "\(x)")
        }
    }

    @Test("with a mask the mask is the background, all of it")
    func masked() throws {
        let bytes = (0..<19_200).map { index in UInt8(index % 160 < 80 ? 255 : 0) }
        let step = EditStep("background", "color", words: ["color": "lime"])
        let result = try variations(of: picture, step, mask: Mask(width: 160, height: 120, bytes: bytes))[0]
        #expect(pixel(result, 70, 60) == [0, 255, 0])
    }

    @Test("words that name nothing are refused by name")
    func refused() throws {
        let steps = [
            EditStep("background", "color", words: ["color": "loud"]),
            EditStep("background", "pattern", words: ["pattern": "herringbones"]),
        ]
        for step in steps {
            #expect(throws: DarkroomError.self) { try Darkroom().check(EditPlan(steps: [step]), hasMask: false) }
        }
    }
}
