import Darkroom
import Pixels
import Testing

@Suite("Backgrounds")
struct BackgroundTests {
    /// A red ball before stripes.
    private let picture = TracedRegion.scene { x, y in
        if (x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5) < 0.05 { return (205, 50, 40) }
        return Int(x * 40).isMultiple(of: 2) ? (90, 125, 150) : (110, 150, 175)
    }

    private func pixel(_ picture: Picture, _ x: Int, _ y: Int) -> [Int] {
        (0..<3).map { Int(picture.bytes[(y * picture.width + x) * 3 + $0]) }
    }

    @Test("a blurred background loses its stripes and takes nothing of the subject's colour")
    func blur() throws {
        for result in try variations(of: picture, EditStep("background", "blur")) {
            let row = (4..<30).map { pixel(result, $0, 20)[1] }
            #expect(row.max()! - row.min()! < 14)
            // Two pixels beside the ball: still bluish.
            let beside = pixel(result, 36, 60)
            #expect(beside[2] > beside[0])
            #expect(pixel(result, 80, 60)[0] > 150)
        }
    }

    @Test(
        "it becomes darker, lighter or greyer, and the subject stays", arguments: ["darken", "lighten", "desaturate"])
    func tone(name: String) throws {
        for result in try variations(of: picture, EditStep("background", name)) {
            let (before, after) = (pixel(picture, 10, 10), pixel(result, 10, 10))
            switch name {
            case "darken": #expect(after[1] < before[1] - 15)
            case "lighten": #expect(after[1] > before[1] + 15)
            default: #expect(after[2] - after[0] < (before[2] - before[0]) / 2)
            }
            #expect(zip(pixel(result, 80, 60), pixel(picture, 80, 60)).allSatisfy { abs($0 - $1) < 6 })
        }
    }
}
