import Darkroom
import Pixels
import Testing

@Suite("Resizing and enlarging")
struct ResizeTests {
    private let picture = Scene.photograph(width: 60, height: 40)

    private func size(_ step: EditStep, of picture: Picture? = nil) throws -> [Int] {
        let four = try variations(of: picture ?? self.picture, step)
        #expect(four.allSatisfy { $0.width == four[0].width && $0.height == four[0].height })
        return [four[0].width, four[0].height]
    }

    @Test("gives the size asked for")
    func sizes() throws {
        #expect(try size(EditStep("resize", arguments: ["factor": 0.5])) == [30, 20])
        #expect(try size(EditStep("resize", arguments: ["factor": 1.5])) == [90, 60])
        #expect(try size(EditStep("resize", arguments: ["width": 33])) == [33, 22])
        #expect(try size(EditStep("resize", arguments: ["height": 100])) == [150, 100])
        #expect(try size(EditStep("resize", arguments: ["width": 64, "height": 64])) == [64, 64])
        #expect(try size(EditStep("resize")) == [120, 80])
        #expect(try size(EditStep("resize", strength: -1)) == [30, 20])
        #expect(try size(EditStep("upscale")) == [120, 80])
        #expect(try size(EditStep("upscale", arguments: ["factor": 4])) == [240, 160])
        #expect(try size(EditStep("resize", arguments: ["factor": 0.01]), of: Scene.plain(3, 1, 1, 2, 3)) == [1, 1])
    }

    @Test("cuts what does not fit, and squeezes nothing")
    func aspect() throws {
        // A white disc stays round.
        let disc = Picture(width: 90, height: 60, channels: 3) { target in
            for index in 0..<(90 * 60) {
                let (x, y) = (Double(index % 90) - 44.5, Double(index / 90) - 29.5)
                let value: UInt8 = x * x + y * y < 400 ? 255 : 0
                for channel in 0..<3 { target[3 * index + channel] = value }
            }
        }
        let small = try variations(of: disc, EditStep("resize", arguments: ["width": 40, "height": 40]))[0]
        let across = (0..<40).filter { small.bytes[3 * (20 * 40 + $0)] > 127 }.count
        let down = (0..<40).filter { small.bytes[3 * ($0 * 40 + 20)] > 127 }.count
        #expect(abs(across - down) <= 1 && abs(across - 27) <= 1)
    }

    @Test("enlarges with crisp edges and without halos")
    func crisp() throws {
        let edge = Picture(width: 40, height: 20, channels: 3) { target in
            for index in 0..<800 { for channel in 0..<3 { target[3 * index + channel] = index % 40 < 20 ? 40 : 210 } }
        }
        let large = try variations(of: edge, EditStep("upscale", arguments: ["factor": 4]))[0]
        let row = (0..<160).map { large.bytes[3 * (40 * 160 + $0)] }
        #expect(row.allSatisfy { (38...212).contains($0) })
        #expect(row.filter { $0 > 60 && $0 < 190 }.count <= 5)
    }

    @Test("refuses numbers that make no sense, and what would become too large")
    func refused() {
        for step in [
            EditStep("resize", arguments: ["factor": 0]), EditStep("resize", arguments: ["width": 100_000]),
            EditStep("upscale", arguments: ["factor": 2.5]), EditStep("upscale", arguments: ["factor": 99]),
        ] {
            #expect {
                try variations(of: picture, step)
            } throws: { error in
                guard case DarkroomError.badArgument(step.identifier, _, _) = error else { return false }
                return true
            }
        }
        let large = Scene.plain(1100, 2, 1, 2, 3)
        let step = EditStep("upscale", arguments: ["factor": 4])
        #expect(throws: DarkroomError.tooLarge(step.identifier, limit: 4_096)) { try variations(of: large, step) }
    }
}
