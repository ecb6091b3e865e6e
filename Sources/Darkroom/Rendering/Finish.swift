/// A subtle finish that tells the variations apart where the plan alone cannot: a rotation, a flip or an inversion has
/// one right result, and a blur or a crop has few. The first variation never carries one.
struct Finish: Sendable {
    /// Whether variations 1…3 carry a finish.
    let isNeeded: Bool
    private let isExact: Bool

    /// - Parameters:
    ///   - tasks: the steps besides those on the frame.
    ///   - framings: 4 when each variation has its own frame, else 1.
    init(tasks: [PlannedStep], framings: Int) {
        let variety = tasks.map(\.operation.variety).max() ?? .none
        isNeeded = variety != .wide && framings == 1
        isExact = variety == .none
    }

    var notes: [String] {
        guard isNeeded else { return [] }
        return [
            isExact
                ? "variation 1 is exactly what was asked; 2 to 4 also carry a subtle finish in tone and colour"
                : "variations 2 to 4 also carry a subtle finish in tone and colour"
        ]
    }

    /// The finish of a variation, empty when it has none.
    func transforms(variation: Int, settings: RenderSettings) -> [ColorTransform] {
        guard isNeeded, variation > 0 else { return [] }
        var shared = RandomGenerator(
            seed: RandomGenerator.seed(UInt64(settings.seed), RandomGenerator.seed(named: "finish")))
        let turn = shared.index(below: 3)
        var own = RandomGenerator(seed: RandomGenerator.seed(shared.next(), UInt64(variation)))
        let amount = 1 + 0.15 * own.signed() + Float(settings.chaos) / 200
        switch (variation + turn) % 3 {
        case 0: return [Companion(contrast: 0.5, brightness: 0.9, warmth: 0.9, amount: amount).transform]
        case 1: return [Companion(contrast: 0.4, brightness: -0.9, warmth: -0.8, amount: amount).transform]
        default: return [Companion(contrast: 1.6, brightness: 0.1, warmth: 0.3, amount: amount).transform]
        }
    }
}
