import Darkroom

/// A prompt and the readings that are right.
struct FreshRow: Sendable {
    struct Reading: Sendable {
        /// In the notation of ``FreshNotation``.
        var steps: String
        /// Such as `mask`, `region:sky`.
        var needs: Set<String>
    }

    var prompt: String
    /// At least one.
    var readings: [Reading]

    static let arrow = " => "

    /// - Parameter line: `prompt => steps => needs`; where the steps have several readings, the needs have one or as many.
    init(_ line: String) {
        let cells = line.split(separator: Self.arrow).map(String.init)
        let steps = (cells.count > 1 ? cells[1] : "").split(separator: " | ").map(String.init)
        let needs = cells.count > 2 ? cells[2].split(separator: " | ").map(String.init) : []
        prompt = cells[0]
        readings = steps.enumerated().flatMap { index, steps in
            let own = needs.count == steps.count && needs.indices.contains(index) ? [needs[index]] : needs
            return (own.isEmpty ? [""] : own).map { Reading(steps: steps, needs: Self.set($0)) }
        }
    }

    private static func set(_ needs: String) -> Set<String> { Set(needs.split(separator: ", ").map(String.init)) }

    /// What a planner makes of the prompt and what was right, where that is not the same.
    func failure(_ planner: EditPlanner) -> String? {
        let plan = planner.plan(prompt, options: PlanOptions(illustrates: false))
        let steps = FreshNotation.text(of: plan.steps)
        let isRight = readings.contains { reading in
            steps == reading.steps && Set(plan.missing) == reading.needs.filter { !$0.hasPrefix("region:") }
                && reading.needs.isSubset(of: plan.needs)
        }
        if isRight, plan.isUnderstood { return nil }
        let expected = readings.map(\.steps).joined(separator: " | ")
        return "\(prompt) => \(steps) \(plan.needs) unknown \(plan.unknown), expected \(expected)"
    }
}
