import Darkroom
import Foundation
import Pixels
import Testing

@Suite("Objects", .enabled(if: TestLibrary.isPresent, TestLibrary.absence))
struct ObjectTests {
    private static let darkroom = Darkroom(objects: TestLibrary.emoji)

    private func step(_ item: String, _ name: String = "add", place: String? = nil, count: Double? = nil) -> EditStep {
        var words = ["item": item]
        words["place"] = place
        return EditStep("object", name, arguments: count.map { ["count": $0] } ?? [:], words: words)
    }

    private func drawn(
        _ step: EditStep, on picture: Picture, mask: Mask? = nil, seed: UInt32 = 7
    ) throws -> [Picture] {
        let session = try Self.darkroom.prepare(
            EditPlan(steps: [step]), picture: picture, mask: mask, settings: RenderSettings(seed: seed))
        return try (0..<4).map { try session.render(variation: $0) }
    }

    /// The pixels that differ much from a plain ground.
    private func changed(_ picture: Picture, from ground: Picture, by least: Int = 40) -> [Int] {
        (0..<(picture.width * picture.height)).filter { index in
            (0..<3).contains { channel in
                let offset = picture.channels * index + channel
                return abs(Int(picture.bytes[offset]) - Int(ground.bytes[offset])) > least
            }
        }
    }

    private let meadow = Scene.plain(240, 160, 90, 140, 70)

    @Test("a thing stands low in the picture with a shadow under it, each variation elsewhere")
    func ground() throws {
        let four = try drawn(step("cat"), on: meadow)
        var middles: Set<Int> = []
        for picture in four {
            let pixels = changed(picture, from: meadow, by: 60)
            #expect(pixels.count > 400)
            let bottom = try #require(pixels.map { $0 / 240 }.max())
            #expect(bottom > 110)
            middles.insert(pixels.map { $0 % 240 }.reduce(0, +) / pixels.count / 6)
        }
        #expect(middles.count >= 3)
        // The first alone has no finish: under the feet the ground is darker, to the sides and above it is as it was.
        let first = four[0]
        let feet = changed(first, from: meadow, by: 8).filter { index in
            let luma = Int(first.bytes[3 * index + 1])
            return luma < 110 && first.bytes[3 * index] < 75
        }
        #expect(feet.count > 30)
        #expect(Array(first.bytes[0..<3]) == Array(meadow.bytes[0..<3]))
    }

    @Test("what flies is put high and casts no shadow")
    func air() throws {
        for picture in try drawn(step("balloon"), on: meadow) {
            let pixels = changed(picture, from: meadow, by: 60)
            #expect(!pixels.isEmpty)
            #expect(mean(pixels.map { Double($0 / 240) }) < 90)
        }
    }

    @Test("an illustration is large, and its four differ in place, size or side")
    func illustration() throws {
        let small = try drawn(step("cat"), on: meadow)
        let large = try drawn(step("cat", "illustrate"), on: meadow)
        for (one, other) in zip(small, large) {
            #expect(
                changed(other, from: meadow, by: 60).count > 2 * changed(one, from: meadow, by: 60).count)
        }
        let measures = large.map { Measure($0) }
        for first in 0..<4 {
            for second in 0..<first { #expect(measures[first].difference(measures[second]) >= 2) }
        }
    }

    @Test("it takes on the light of the scene")
    func light() throws {
        func brightness(_ ground: Picture) throws -> Double {
            let picture = try drawn(step("cat", "illustrate"), on: ground)[0]
            let pixels = changed(picture, from: ground, by: 30)
            return mean(pixels.map { Double(picture.bytes[3 * $0 + 1]) })
        }
        func warmth(_ ground: Picture) throws -> Double {
            let picture = try drawn(step("dog", "illustrate"), on: ground)[0]
            let pixels = changed(picture, from: ground, by: 30)
            return mean(pixels.map { Double(picture.bytes[3 * $0]) - Double(picture.bytes[3 * $0 + 2]) })
        }
        #expect(
            try brightness(Scene.plain(200, 200, 40, 42, 46)) < 0.6 * brightness(Scene.plain(200, 200, 225, 226, 230)))
        #expect(try warmth(Scene.plain(200, 200, 190, 150, 100)) > warmth(Scene.plain(200, 200, 110, 150, 190)) + 15)
    }

    @Test("it goes where it is asked to, as often as asked")
    func placed() throws {
        for picture in try drawn(step("heart", place: "top right"), on: meadow) {
            let pixels = changed(picture, from: meadow, by: 90)
            #expect(!pixels.isEmpty && pixels.allSatisfy { $0 % 240 > 120 && $0 / 240 < 90 })
        }
        let one = changed(try drawn(step("balloon"), on: meadow)[0], from: meadow, by: 60).count
        let five = changed(try drawn(step("balloons", count: 5), on: meadow)[0], from: meadow, by: 60).count
        #expect(2 * five > 3 * one)
    }

    @Test("it is fitted into the mask")
    func masked() throws {
        let mask = Mask(
            width: 240, height: 160,
            bytes: (0..<38_400).map { (20..<90).contains($0 % 240) && (30..<120).contains($0 / 240) ? 255 : 0 })
        for picture in try drawn(step("cat"), on: meadow, mask: mask) {
            let pixels = changed(picture, from: meadow, by: 70)
            #expect(pixels.count > 500)
            #expect(pixels.filter { mask.bytes[$0] == 0 }.count < pixels.count / 50)
        }
    }

    @Test("pictures of any size and with alpha take it")
    func odd() throws {
        for (width, height) in [(1, 1), (2, 9), (300, 3), (3, 300), (64, 64)] {
            for alpha in [false, true] {
                let picture = Scene.photograph(width: width, height: height, alpha: alpha)
                for item in ["cat", "balloon", "heart"] {
                    for result in try drawn(step(item, "illustrate", count: 2), on: picture) {
                        #expect(result.width == width && result.height == height && result.channels == picture.channels)
                    }
                }
            }
        }
    }

    @Test("the same seed draws the same, another seed something else")
    func seeds() throws {
        let picture = Scene.photograph()
        #expect(try drawn(step("cat"), on: picture) == drawn(step("cat"), on: picture))
        #expect(try drawn(step("cat"), on: picture) != drawn(step("cat"), on: picture, seed: 8))
    }

    @Test("what the library does not have, and numbers that make no sense, are refused by name")
    func refused() {
        for step in [
            step("quarterly report"), step("cat", place: "under the table"), step("cat", count: 0),
            step("cat", count: 99), EditStep("object", "add"),
        ] {
            #expect {
                try Self.darkroom.check(EditPlan(steps: [step]), hasMask: false)
            } throws: { error in
                guard case DarkroomError.badArgument(step.identifier, _, _) = error else { return false }
                return true
            }
        }
    }
}
