import Darkroom
import Foundation
import Testing

@Suite("Targets in plans")
struct TargetTests {
    private static let red = NamedColor("red")

    @Test(
        "are written in words, and read again",
        arguments: [
            (.all, "all"), (.masked, "masked"), (.region(.sky), "sky"), (.region(.place(.left)), "left half"),
            (.region(.place(.topRight)), "top right corner"), (.region(.not(.sky)), "everything except the sky"),
            (.region(.not(.place(.center))), "everything except the center"), (.region(.midtones), "midtones"),
            (.region(.both(.subject, .not(.shadows))), "subject within (everything except the shadows)"),
            (.region(.either(.sky, .place(.corners))), "sky or corners"),
        ] as [(Target, String)])
    func text(target: Target, text: String) throws {
        #expect("\(target)" == text)
        #expect(Target(text) == target)
        let json = try JSONEncoder().encode(EditStep("blur", target: target))
        #expect(try JSONDecoder().decode(EditStep.self, from: json).target == target)
    }

    @Test(
        "a thing by its colour",
        arguments: [
            ("red", nil, nil), ("red car", nil, "car"), ("navy coffee cup", nil, "coffee cup"),
            ("mustard yellow hat at top left", .topLeft, "hat"), ("#102030 box at right", .right, "box"),
        ] as [(String, Place?, String?)])
    func colored(text: String, near: Place?, noun: String?) throws {
        let region = try #require(Region(text))
        guard case .colored(_, let place, let name) = region else { return #expect(Bool(false), "\(region)") }
        #expect(place == near)
        #expect(name == noun)
        #expect("\(region)" == text)
    }

    @Test("no target", arguments: ["", "moon", "everything except the moon", "red car at moon", "sky or", "(sky"])
    func none(text: String) { #expect(Target(text) == nil) }

    @Test("colours have the values of CSS, and everyday names besides")
    func colors() {
        #expect(NamedColor("tomato")?.hex == "#ff6347")
        #expect(NamedColor("Dark Slate Grey")?.hex == "#2f4f4f")
        #expect(NamedColor("mustard yellow")?.hex == "#e1ad01")
        #expect(NamedColor("海军蓝")?.name == "navy")
        #expect(NamedColor("#0a0B0c")?.hex == "#0a0b0c")
        #expect(NamedColor("unknown") == nil && NamedColor("#12") == nil && NamedColor("#12345g") == nil)
        #expect(NamedColor.all.count > 180)
    }

    @Test("numbers and words of a step are one object")
    func arguments() throws {
        let step = EditStep("text", "add", arguments: ["size": 0.5], words: ["text": "SALE", "place": "bottom"])
        let json = try JSONEncoder().encode(step)
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let arguments = try #require(object["arguments"] as? [String: Any])
        #expect(arguments["size"] as? Double == 0.5)
        #expect(arguments["text"] as? String == "SALE")
        #expect(try JSONDecoder().decode(EditStep.self, from: json) == step)
    }
}
