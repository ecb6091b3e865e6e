import Pixels

/// A subtle grade that keeps the four variations apart where the plan alone does not: a rotation, a flip or an inversion
/// has one right result, a blur has few, and the dials of a tonal step may meet on a picture that gives them no hold.
///
/// How strong it has to be is measured on the picture: just enough for any two variations to differ by a mean CIEDE2000
/// of ``target`` (more with chaos), and never so strong that it would hide what was asked.
struct Finish: Sendable {
    /// The mean CIEDE2000 that any two variations are to be apart.
    static let target: Float = 2.4
    /// The grade of each variation; empty when the plan needs none.
    private let grades: [Grade]
    private let variety: Variety

    /// - Parameters:
    ///   - tasks: the steps besides those on the frame.
    ///   - frames: one for all variations, or one for each.
    init(tasks: [PlannedStep], frames: [Frame], settings: RenderSettings) {
        variety = tasks.map(\.operation.variety).max() ?? .none
        let paintsWidely = tasks.contains { $0.operation is any PaintOperation && $0.operation.variety == .wide }
        guard frames.count == 1, !paintsWidely else {
            grades = []
            return
        }
        let directions =
            variety == .wide
            ? Finish.spread(
                settings, without: tasks.flatMap { ($0.operation as? any ColorOperation)?.axes($0.step) ?? [] })
            : Finish.aside(settings)
        let sample = ColorSample(frames[0], variations: Session.variations) { variation, lab in
            Finish.colored(lab, tasks, settings, variation)
        }
        let amount = sample.amount(of: directions, target: Finish.target * settings.spread)
        grades = directions.map { $0.scaled(by: amount) }
    }

    var notes: [String] {
        guard !grades.isEmpty, variety != .wide else { return [] }
        return [
            variety == .none
                ? "variation 1 is exactly what was asked; 2 to 4 also carry a subtle finish in tone and colour"
                : "variations 2 to 4 also carry a subtle finish in tone and colour"
        ]
    }

    /// The finish of a variation, empty when it has none.
    func transforms(variation: Int) -> [ColorTransform] {
        guard !grades.isEmpty, variety == .wide || variation > 0 else { return [] }
        return [grades[variation].transform]
    }

    /// What the colour steps make of the sampled colours.
    private static func colored(
        _ colors: [SIMD3<Float>], _ tasks: [PlannedStep], _ settings: RenderSettings, _ variation: Int
    ) -> [SIMD3<Float>] {
        tasks.reduce(colors) { colors, task in
            guard let operation = task.operation as? any ColorOperation else { return colors }
            let dials = Dials(settings: settings, variation: variation, step: task.index)
            return colors.map(operation.transform(task.step, dials: dials, settings: settings))
        }
    }
}
