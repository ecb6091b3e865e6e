import Darkroom
import Testing

/// Real instructions from public editing benchmarks, labelled; they lie beside the repository and not in it.
@Suite("Real instructions", .enabled(if: SharedPrompts.text != nil, "no shared/prompts.tsv beside the package"))
struct SharedPromptsTests {
    /// A row of the file.
    struct Row {
        var prompt: String
        var canBeDone: Bool
        /// As the file writes it, such as `recolor(target=sky,to=orange)`.
        var plan: String
    }

    private let rows: [Row]
    private let planner: EditPlanner

    init() throws {
        let lines = try #require(SharedPrompts.text).split(separator: "\n").dropFirst()
        rows = lines.map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(prompt: cells[0], canBeDone: cells[1] == "can", plan: cells[2])
        }
        planner = try BuiltInPlanner.get()
    }

    @Test("of what can be done, 95 % come to the right steps, on the right targets, with what they need")
    func planned() {
        let doable = rows.filter(\.canBeDone)
        let failures = doable.compactMap { row -> String? in
            let plan = planner.plan(row.prompt, options: PlanOptions(illustrates: false))
            let steps = StepNotation.text(of: plan.steps)
            let actual = steps + (plan.needs.isEmpty ? "" : " ; " + plan.needs.joined(separator: ","))
            if plan.isUnderstood, actual == SharedPrompts.plans[row.plan] { return nil }
            return "\(row.prompt) => \(actual), unknown: \(plan.unknown)"
        }
        #expect(doable.count >= 60)
        #expect(Double(failures.count) <= 0.05 * Double(doable.count), "\(failures.joined(separator: "\n"))")
    }

    @Test("of what cannot be done, 99 % are refused, and what stands in the way is named")
    func refused() {
        let others = rows.filter { !$0.canBeDone }
        let failures = others.compactMap { row -> String? in
            let plan = planner.plan(row.prompt, options: PlanOptions(illustrates: false))
            return plan.isUnderstood || plan.unknown.isEmpty
                ? "\(row.prompt) => \(StepNotation.text(of: plan.steps))" : nil
        }
        #expect(others.count >= 25)
        #expect(Double(failures.count) <= 0.01 * Double(others.count), "\(failures.joined(separator: "\n"))")
    }

    @Test("every plan of the file is one that is known here")
    func plansAreKnown() {
        for row in rows where row.canBeDone { #expect(SharedPrompts.plans[row.plan] != nil, "\(row.plan)") }
    }
}
