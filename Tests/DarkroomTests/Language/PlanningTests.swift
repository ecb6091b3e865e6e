import Darkroom
import Foundation
import Testing

@Suite("Planning")
struct PlanningTests {
    private let planner: EditPlanner

    init() throws { planner = try BuiltInPlanner.get() }

    @Test("a misspelt word is read as the word it resembles, and that is noted")
    func misspelling() {
        let plan = planner.plan("incraese the contarst")
        #expect(StepNotation.text(of: plan.steps) == "tone/contrast+")
        #expect(plan.notes == ["“incraese” was read as “increase”", "“contarst” was read as “contrast”"])
    }

    @Test(
        "words of their own are no misspellings",
        arguments: [
            "insert it", "add a train", "a shark", "add an apple",
            "make it a contract",
            "make the farmer", "make it a party", "turn it into Paris", "make it whiter", "add a stone",
            "make it clean",
        ])
    func notMisspelt(prompt: String) {
        #expect(!planner.plan(prompt).isUnderstood)
    }

    @Test("strengths stay in −2…2")
    func strengthRange() {
        for prompt in ["extremely extremely bright", "increase brightness by 900%", "very very very much darker"] {
            let strengths = planner.plan(prompt).steps.map(\.strength.magnitude)
            #expect(strengths == [2], "\(prompt)")
        }
    }

    @Test("equal input gives an equal plan")
    func deterministic() throws {
        let other = try EditPlanner()
        for row in PromptTables.understood { #expect(planner.plan(row.prompt) == other.plan(row.prompt)) }
    }

    @Test("the longest prompt is read at once, whatever it is made of")
    func longPrompts() {
        let pieces = [
            "a", "qwertz ", "brighter and ", "very ", "make it ", "the dog ", "(", ",", "black and white ",
            "no grain or ", "\n",
            "🌧️", "contarst ", "more contrast and saturation and ", "don't ", "don't make it brighter and ", "16:9 ",
            "9",
            "a loose, flowing, ", "with grain ", "in the style of a ", "水彩", "e\u{301}",
            "the old man in the big house on the ",
            "slightly brighter, ", "increase contrast by 20% and ", "not too ", "blur and sharpen ",
        ]
        for piece in pieces {
            let prompt = String(String(repeating: piece, count: 8192 / piece.count + 1).prefix(8192))
            let time = ContinuousClock().measure { _ = planner.plan(prompt) }
            // The limit leaves room for a busy machine; the work itself is a quarter of that at most.
            #expect(time < .seconds(12), "\(piece): \(time)")
        }
    }

    @Test("a plan survives its JSON form")
    func json() throws {
        let plan = planner.plan("rotate 90 degrees, make the masked area slightly darker, add a hat, blur it, no grain")
        let data = try JSONEncoder().encode(plan)
        #expect(try JSONDecoder().decode(EditPlan.self, from: data) == plan)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["understood"] as? Bool == false)
        #expect(object["needs"] as? [String] == ["mask"])
        #expect(object["unknown"] as? [String] == ["a hat"])
        let steps = try #require(object["steps"] as? [[String: Any]])
        #expect(steps[0]["operation"] as? String == "rotate")
        #expect(steps[0]["name"] == nil)
        #expect((steps[0]["arguments"] as? [String: Double]) == ["degrees": 90])
        #expect(steps[1]["name"] as? String == "brightness")
        #expect(steps[1]["target"] as? String == "masked")
        #expect(steps[1]["strength"] as? Double == -0.4)
    }
}
