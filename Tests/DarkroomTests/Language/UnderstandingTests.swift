import Darkroom
import Testing

@Suite("Understanding prompts")
struct UnderstandingTests {
    @Test("comes to these steps, and to no others", arguments: PromptTables.understood)
    func understands(row: PromptTables.Row) throws {
        let plan = try BuiltInPlanner.get().plan(row.prompt, options: PlanOptions(hasMask: true))
        #expect(StepNotation.text(of: plan.steps) == row.steps)
        #expect(plan.unknown == [])
        #expect(plan.isUnderstood)
        #expect(plan.missing == [])
        #expect(plan.needs.contains("region:sky") == row.steps.contains(/sky/))
    }

    @Test("is refused, with words that stand in the prompt", arguments: PromptTables.refusals)
    func refuses(prompt: String) throws {
        let plan = try BuiltInPlanner.get().plan(prompt)
        #expect(!plan.isUnderstood, "\(StepNotation.text(of: plan.steps))")
        for phrase in plan.unknown { #expect(prompt.contains(phrase)) }
        #expect(!plan.unknown.isEmpty || plan.steps.isEmpty)
    }

    @Test("the tables are as large as they should be")
    func tablesAreLarge() {
        #expect(PromptTables.understood.count >= 1500)
        #expect(PromptTables.refusals.count >= 750)
        #expect(Set(PromptTables.understood.map(\.prompt)).count == PromptTables.understood.count)
    }

    @Test("a polite frame changes nothing", arguments: PromptTables.understood("looks"))
    func politeFrame(row: PromptTables.Row) throws {
        let plan = try BuiltInPlanner.get().plan("Hello! Please, \(row.prompt), thanks")
        #expect(StepNotation.text(of: plan.steps) == row.steps)
        #expect(plan.isUnderstood)
    }

    @Test("a clause before or after is carried out too", arguments: PromptTables.understood("tone"))
    func besideAnotherClause(row: PromptTables.Row) throws {
        let before = try BuiltInPlanner.get().plan("Convert to pixel art. " + row.prompt)
        #expect(StepNotation.text(of: before.steps) == "style/pixel_art, " + row.steps)
        #expect(before.isUnderstood)
    }

    @Test(
        "a wish that cannot be carried out makes the whole prompt refused",
        arguments: PromptTables.understood("geometry"))
    func besideTheImpossible(row: PromptTables.Row) throws {
        let plan = try BuiltInPlanner.get().plan(row.prompt + ". Put a hat on the dog.")
        #expect(!plan.isUnderstood)
        #expect(StepNotation.text(of: plan.steps) == row.steps)
        #expect(!plan.unknown.isEmpty)
    }
}
