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

    /// Lines of `prompt => steps => needs`; where the steps have several readings, the needs have one or as many.
    static func rows(of table: String) -> [FreshRow] {
        lines(table).map { line in
            let cells = line.split(separator: " => ").map(String.init)
            let steps = (cells.count > 1 ? cells[1] : "").split(separator: " | ").map(String.init)
            let needs = cells.count > 2 ? cells[2].split(separator: " | ").map(String.init) : []
            return FreshRow(
                prompt: cells[0],
                readings: steps.enumerated().flatMap { index, steps in
                    let own = needs.count == steps.count && needs.indices.contains(index) ? [needs[index]] : needs
                    return (own.isEmpty ? [""] : own).map { Reading(steps: steps, needs: set($0)) }
                })
        }
    }

    static func lines(_ table: String) -> [String] { table.split(separator: "\n").map(String.init) }

    private static func set(_ needs: String) -> Set<String> { Set(needs.split(separator: ", ").map(String.init)) }
}
