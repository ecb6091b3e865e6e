import Darkroom
import Foundation
import Pixels
import Testing

/// What holds for every operation on the background; they stand apart from the others' suites because each needs a picture
/// with a subject.
@Suite("Backgrounds, each operation")
struct BackgroundVariationTests {
    private static let all = Darkroom().operations.filter { $0.family == "background" }
    /// Those that lay something of their own behind the subject, and those that have a choice to set variations apart.
    private static let laying = all.filter { !["blur", "transparent"].contains($0.name) }
    private static let varied = all.filter { $0.name != "transparent" }

    /// A red ball before a textured ground.
    private static let picture = TracedRegion.scene { x, y in
        if isBall(x, y) { return (Int(215 - 70 * y), 50, 40) }
        let grain = Int(14 * sin(90 * x) * sin(70 * y))
        return (95 + grain, Int(130 + 30 * y) + grain, 155 - grain)
    }

    private static func isBall(_ x: Double, _ y: Double, within share: Double = 1) -> Bool {
        (x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5) < 0.05 * share
    }

    /// Whether each pixel is well inside the ball, or well outside.
    private static func places(inside: Bool) -> [Int] {
        (0..<19_200).filter { index in
            let (x, y) = ((Double(index % 160) + 0.5) / 160, (Double(index / 160) + 0.5) / 120)
            return inside ? isBall(x, y, within: 0.6) : !isBall(x, y, within: 1.7)
        }
    }

    private func difference(_ one: Picture, _ other: Picture, at places: [Int]) -> Double {
        mean(places.map { CIELab(one, $0).difference(CIELab(other, $0)) })
    }

    private func expectDifferent(_ pictures: [Picture], _ remark: String = "") {
        let measures = pictures.map { Measure($0) }
        for first in 0..<4 {
            for second in 0..<first {
                let difference = measures[first].difference(measures[second])
                #expect(difference >= 2, "\(first) and \(second) \(remark)")
            }
        }
    }

    @Test("four that differ visibly", arguments: varied)
    func different(operation: OperationIdentifier) throws {
        expectDifferent(try variations(of: Self.picture, .plain(operation)))
    }

    @Test("four that differ visibly, also of a colour that is named", arguments: varied)
    func differentOfColor(operation: OperationIdentifier) throws {
        for color in ["white", "navy", "orange"] {
            let step = EditStep(operation.family, operation.name, words: ["color": color])
            // All of one plain colour is what was asked for: the subject alone is left to differ.
            if operation.name == "color" { continue }
            expectDifferent(try variations(of: Self.picture, step), color)
        }
    }

    @Test(
        "four that differ visibly on photographs",
        .enabled(if: SharedPhotograph.isPresent, "the shared photographs are absent"), arguments: varied)
    func differentOnPhotographs(operation: OperationIdentifier) throws {
        for name in ["flower_dahlia.jpg", "food_coffee.png", "portrait_officer.jpg", "animal_parrots.png"] {
            let photograph = try SharedPhotograph.load(name, longerSide: 128)
            expectDifferent(try variations(of: photograph, .plain(operation)), name)
        }
    }

    @Test("the ground is another, and the subject stays in the first", arguments: all)
    func effect(operation: OperationIdentifier) throws {
        let results = try variations(of: Self.picture, .plain(operation))
        for result in results where operation.name != "transparent" {
            #expect(difference(result, Self.picture, at: Self.places(inside: false)) >= 2)
        }
        #expect(difference(results[0], Self.picture, at: Self.places(inside: true)) < 1)
    }

    @Test("tiny pictures are refused by name or done, and with a mask they are done", arguments: all)
    func tiny(operation: OperationIdentifier) throws {
        for (width, height) in [(1, 1), (3, 2), (16, 4), (2, 40)] {
            for alpha in [false, true] {
                let picture = Scene.photograph(width: width, height: height, alpha: alpha)
                do {
                    for result in try variations(of: picture, .plain(operation)) {
                        #expect((result.width, result.height) == (width, height))
                    }
                } catch {
                    #expect(error as? DarkroomError == .regionNotFound(.background))
                }
                let mask = Mask(
                    width: width, height: height, bytes: (0..<(width * height)).map { $0 % width * 2 < width ? 255 : 0 }
                )
                for result in try variations(of: picture, .plain(operation), mask: mask) {
                    #expect((result.width, result.height) == (width, height))
                }
            }
        }
    }

    /// The ball cut out: nothing around it.
    private static var cutOut: Picture {
        var picture = picture.withChannels(4)
        for index in 0..<19_200 {
            let isInside = isBall((Double(index % 160) + 0.5) / 160, (Double(index / 160) + 0.5) / 120)
            picture.bytes[4 * index + 3] = isInside ? 255 : 0
        }
        return picture
    }

    @Test("what is cut out already is laid on its new ground, which cannot be seen through", arguments: laying)
    func laid(operation: OperationIdentifier) throws {
        for result in try variations(of: Self.cutOut, .plain(operation)) {
            #expect((0..<19_200).allSatisfy { !result.hasAlpha || result.bytes[4 * $0 + 3] == 255 })
            let outside = Self.places(inside: false).map { CIELab(result, $0) }
            #expect(mean(outside.map { $0.difference(CIELab(Self.picture, 0)) }) > 3)
        }
    }

    @Test("what is cut out already stays so where nothing is laid behind it", arguments: ["blur", "transparent"])
    func kept(name: String) throws {
        let cutOut = Self.cutOut
        for result in try variations(of: cutOut, EditStep("background", name)) {
            #expect(result.hasAlpha)
            #expect(Self.places(inside: false).allSatisfy { result.bytes[4 * $0 + 3] == 0 })
            #expect(Self.places(inside: true).allSatisfy { result.bytes[4 * $0 + 3] == 255 })
        }
    }

    @Test("the same on every run and in every order", arguments: all)
    func deterministic(operation: OperationIdentifier) throws {
        let plan = EditPlan(steps: [.plain(operation)])
        let settings = RenderSettings(seed: 99)
        let forwards = try Darkroom().prepare(plan, picture: Self.picture, settings: settings)
        let backwards = try Darkroom().prepare(plan, picture: Self.picture, settings: settings)
        let first = try (0..<4).map { try forwards.render(variation: $0) }
        let second = try (0..<4).reversed().map { try backwards.render(variation: $0) }
        #expect(first == second.reversed())
    }
}

extension CIELab {
    /// Of a pixel.
    fileprivate init(_ picture: Picture, _ index: Int) {
        let offset = index * picture.channels
        self.init(
            red: picture.bytes[offset], green: picture.bytes[offset + 1], blue: picture.bytes[offset + 2])
    }
}
