import Pixels

/// A subtle grade that keeps the four variations apart where the plan alone does not: a rotation, a flip or an inversion
/// has one right result, a blur has few, and the dials of a tonal step may meet on a picture that gives them no hold.
///
/// How strong it has to be is measured on the picture: just enough for any two variations to differ by a mean CIEDE2000
/// of ``target`` (more with chaos), and never so strong that it would hide what was asked. Around an anchor the four
/// have its finish, and differ from it and from each other by ``siblingTarget``.
struct Finish: Sendable {
    /// The mean CIEDE2000 that any two variations are to be apart.
    static let target: Float = 2.4
    /// The same for the variations around a picture, and for each and that picture.
    static let siblingTarget: Float = 1.3
    /// The factor on both where a step paints: what becomes of the colours that are measured is not known then.
    static let margin: Float = 1.27
    /// The grade of each variation; empty when the plan needs none.
    let grades: [Grade]
    /// Where the plan acts; `nil`: on the whole picture. Outside it, nothing is finished.
    let region: Region?
    private let variety: Variety
    private let isAround: Bool

    /// - Parameters:
    ///   - tasks: the steps besides those on the frame.
    ///   - check: asked once a generation, which takes some 20 ms.
    init(
        tasks: [PlannedStep], framings: Framings, regions: RegionFinder, settings: RenderSettings, check: Check
    ) throws {
        variety = tasks.map(\.operation.variety).max() ?? .none
        isAround = !settings.around.isEmpty
        region = Finish.region(of: tasks)
        let paintsWidely = tasks.contains { $0.operation is any PaintOperation && $0.operation.variety == .wide }
        guard !framings.showOtherParts, !paintsWidely else {
            grades = []
            return
        }
        var frame = framings.first
        if let region {
            let mask = try regions.mask(of: region, check: check)
            frame.mask = frame.mask?.intersection(mask) ?? mask
        }
        grades = try Finish.grades(tasks, frame, variety, settings, check)
    }

    /// Everything that the steps change; `nil` when one of them changes the whole picture.
    private static func region(of tasks: [PlannedStep]) -> Region? {
        var union: Region?
        for task in tasks {
            guard case .region(let region) = task.operation.reach(of: task.step) else { return nil }
            union = union == nil || union == region ? region : union.map { .either($0, region) }
        }
        return union
    }

    private static func grades(
        _ tasks: [PlannedStep], _ frame: Frame, _ variety: Variety, _ settings: RenderSettings, _ check: Check
    ) throws -> [Grade] {
        try check()
        let margin =
            tasks.contains { $0.operation is any PaintOperation && $0.operation.variety == .narrow } ? margin : 1
        let taken = tasks.flatMap { ($0.operation as? any ColorOperation)?.axes($0.step) ?? [] }
        guard let parent = settings.parent else {
            let directions = variety == .wide ? spreads(settings, without: taken, count: 1)[0] : aside(settings)
            let sample = ColorSample(frame, variations: Session.variations) { variation, lab in
                colored(lab, tasks, settings, variation)
            }
            let amount = sample.amount(
                of: directions, target: target * margin * settings.spread, atMost: most(tasks))
            return directions.map { $0.scaled(by: amount) }
        }
        let base = try grades(tasks, frame, variety, parent.settings, check)[parent.variation]
        // The fifth is the picture that they are around.
        let sample = ColorSample(frame, variations: Session.variations + 1) { variation, lab in
            variation < Session.variations
                ? colored(lab, tasks, settings, variation) : colored(lab, tasks, parent.settings, parent.variation)
        }
        // Whither each is turned must not take back what its dials do.
        let choices = spreads(settings, without: taken, count: 24).map { $0 + [Grade()] }
        let directions = sample.best(of: choices, about: base)
        let amount = sample.amount(
            of: directions, about: base, target: siblingTarget * margin * settings.spread, atMost: 1.6 * settings.spread
        )
        return directions.prefix(Session.variations).map { base + $0.scaled(by: amount) }
    }

    /// How strong it may be at most.
    private static func most(_ tasks: [PlannedStep]) -> Float {
        // Where something is only laid over the picture, the picture itself is to stay what it is.
        if !tasks.isEmpty, tasks.allSatisfy({ $0.operation is any OverlayOperation }) { return 1.3 }
        // What is painted does not have the colors that were measured: white paper, which no grade moves, becomes ocher.
        return tasks.contains { $0.operation is any PaintOperation } ? 2 : 4
    }

    var notes: [String] {
        guard !grades.isEmpty, variety != .wide else { return [] }
        if isAround { return ["the four carry that picture's finish in tone and colour, each slightly changed"] }
        return [
            variety == .none
                ? "variation 1 is exactly what was asked; 2 to 4 also carry a subtle finish in tone and colour"
                : "variations 2 to 4 also carry a subtle finish in tone and colour"
        ]
    }

    /// The finish of a variation, empty when it has none.
    func transforms(variation: Int) -> [ColorTransform] {
        guard !grades.isEmpty, variety == .wide || isAround || variation > 0 else { return [] }
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
