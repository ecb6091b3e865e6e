import Darkroom
import Testing

/// The rates on instructions that the lexicon was not built on.
@Suite("Fresh instructions")
struct FreshPromptsTests {
    /// A folder of `Prompts/fresh` with the rates that must be reached. The goal is 0.95 right and 0.99 refused; they stand
    /// at what is reached now.
    struct Threshold: Sendable {
        var name: String
        /// `nil` for a set in which nothing can be done.
        var right: Double?
        var refusals: Double
    }

    private static let thresholds = [
        Threshold(name: "english", right: 0.93, refusals: 0.99),
        Threshold(name: "annotated", right: 0.94, refusals: 0.99),
        Threshold(name: "imitated", right: 0.94, refusals: 0.99),
        // The plainest wordings of each operation, and the same in the voices of several people.
        Threshold(name: "basics", right: 0.93, refusals: 0.98),
        Threshold(name: "terse", right: 0.93, refusals: 0.97),
        // Every family of operations in wordings that are to be unusual.
        Threshold(name: "families", right: 0.91, refusals: 0.96),
        Threshold(name: "unusual", right: 0.85, refusals: 0.97),
        // A wish, and something that the person tells beside it.
        Threshold(name: "telling", right: 0.80, refusals: 0.99),
        Threshold(name: "descriptive", right: 0.90, refusals: 0.99),
        Threshold(name: "spoken", right: 0.90, refusals: 0.99),
        Threshold(name: "chinese", right: 0.96, refusals: 0.99),
        Threshold(name: "chinese-families", right: 0.88, refusals: 0.98),
        // A wish that can be done, and one that cannot, worded as a remark.
        Threshold(name: "hidden", right: nil, refusals: 0.88),
    ]

    @Test("can: the right steps on the right parts, with what they need", arguments: thresholds)
    func understands(_ set: Threshold) throws {
        guard let right = set.right else { return #expect(FreshPrompts(set.name).rows.isEmpty) }
        let planner = try BuiltInPlanner.get()
        let rows = FreshPrompts(set.name).rows
        let failures = rows.compactMap { $0.failure(planner) }
        let rate = 1 - Double(failures.count) / Double(rows.count)
        #expect(rate >= right, "\(set.name): \(rate) of \(rows.count)\n\(failures.joined(separator: "\n"))")
    }

    @Test("cannot: refused", arguments: thresholds)
    func refuses(_ set: Threshold) throws {
        let planner = try BuiltInPlanner.get()
        let refused = FreshPrompts(set.name).refused
        let failures = refused.compactMap { prompt -> String? in
            let plan = planner.plan(prompt, options: PlanOptions(illustrates: false))
            return plan.isUnderstood ? "\(prompt) => \(FreshNotation.text(of: plan.steps))" : nil
        }
        let rate = 1 - Double(failures.count) / Double(refused.count)
        #expect(
            rate >= set.refusals, "\(set.name): \(rate) of \(refused.count)\n\(failures.joined(separator: "\n"))")
    }
}
