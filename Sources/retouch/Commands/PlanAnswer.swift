import Darkroom
import Engines
import Foundation

/// A plan with the engine's word on it, to be printed.
struct PlanAnswer {
    var plan: EditPlan
    var verdict: EngineVerdict

    var canDo: Bool { verdict == .canDo }

    /// Why not; `nil` when it can be done or the words that were not understood say it.
    private var refusal: String? {
        switch verdict {
        case .canDo: nil
        case .refuses(let why): why
        case .needs(let field, let why): "`\(field)` is needed: \(why)"
        case .doesNotUnderstand(let words): plan.unknown.isEmpty ? words.joined(separator: ", ") : nil
        }
    }

    /// The plan's JSON, with `refusal` where there is one.
    func json(isPretty: Bool) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
        return String(decoding: try encoder.encode(Document(plan: plan, refusal: refusal)), as: UTF8.self)
    }

    private struct Document: Encodable {
        private enum CodingKeys: String, CodingKey { case refusal }
        var plan: EditPlan
        var refusal: String?

        func encode(to encoder: any Encoder) throws {
            try plan.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encodeIfPresent(refusal, forKey: .refusal)
        }
    }

    /// For people.
    var text: String {
        var lines: [String] = []
        if !plan.steps.isEmpty {
            var table = TextTable(columns: ["", "STEP", "ON", "STRENGTH", ""])
            for (index, step) in plan.steps.enumerated() {
                let words = step.words.map { "\($0.key)=\($0.value)" }
                let numbers = step.arguments.map { "\($0.key)=\(Self.short($0.value))" }
                table.add([
                    "\(index + 1)", step.identifier.description, step.target.description, Self.short(step.strength),
                    (words + numbers).sorted().joined(separator: " "),
                ])
            }
            lines.append(table.text)
        }
        lines += plan.needs.map { "needs: \($0)" }
        lines += plan.notes.map { "note: \($0)" }
        lines += plan.unknown.map { "not understood: “\($0)”" }
        if let refusal { lines.append("cannot be done: \(refusal)") }
        if plan.steps.isEmpty, plan.unknown.isEmpty, refusal == nil { lines.append("nothing to do") }
        return lines.joined(separator: "\n")
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() ? String(Int(number)) : String(format: "%.3g", number)
    }
}
