/// How the variations of a plan are framed: all alike or, when framing is all that is asked and there is a choice, each in
/// its own way.
struct Framings: Sendable {
    /// The frame of the first variation, and of all of them where they are framed alike.
    let first: Frame
    private let settings: RenderSettings
    /// The step that there is a choice for, prepared, and the steps on the frame after it.
    private let choice: Choice?

    private struct Choice {
        let framer: any Framer
        let index: Int
        let rest: ArraySlice<PlannedStep>
    }

    /// - Parameters:
    ///   - tasks: the steps on the frame.
    ///   - alone: whether nothing else is asked.
    init(
        _ tasks: [PlannedStep], of frame: Frame, alone: Bool, settings: RenderSettings, progress: Progress
    ) throws {
        self.settings = settings
        var frame = frame
        for (number, task) in tasks.enumerated() {
            guard let operation = task.operation as? any FrameOperation else { continue }
            func share(_ done: Double) throws { try progress((Double(number) + done) / Double(tasks.count)) }
            let framer = try operation.framer(for: frame, step: task.step) { try share($0 / 3) }
            if alone, frame.mask == nil, operation.offersFramings(frame, step: task.step) {
                choice = Choice(framer: framer, index: task.index, rest: tasks[(number + 1)...])
                first = try Framings.frame(0, choice, settings) { try share((1 + 2 * $0) / 3) }
                return
            }
            frame = try framer.frame(place: SIMD2(0, 0), dials: Framings.dials(0, task.index, settings)) {
                try share((1 + 2 * $0) / 3)
            }
        }
        choice = nil
        first = frame
    }

    /// Whether each variation has its own frame.
    var differ: Bool { choice != nil }

    /// Whether they show so different parts of the picture that nothing else has to set them apart.
    var showOtherParts: Bool { choice?.framer.showsOtherParts ?? false }

    /// What sets the frames apart, for whoever asked.
    var notes: [String] {
        guard let choice else { return [] }
        if let remark = choice.framer.remark { return [remark] }
        return [
            settings.around.isEmpty
                ? "variation 1 is framed in the middle; 2 to 4 show other parts"
                : "the four are framed near that picture, each a little aside"
        ]
    }

    func frame(variation: Int, progress: Progress) throws -> Frame {
        guard let choice, variation > 0 else { return first }
        return try Framings.frame(variation, choice, settings, progress)
    }

    private static func frame(
        _ variation: Int, _ choice: Choice?, _ settings: RenderSettings, _ progress: Progress
    ) throws -> Frame {
        guard let choice else { preconditionFailure("all variations are framed alike") }
        let lineage = Lineage(
            settings: settings, variation: variation, topic: RandomGenerator.seed(named: "framing"))
        let place = lineage.followed(from: { $0.framing }, { $1.sibling(of: $0) })
        let frame = try choice.framer.frame(
            place: place, dials: dials(variation, choice.index, settings), progress: progress)
        return try choice.rest.reduce(frame) { frame, task in
            guard let operation = task.operation as? any FrameOperation else { return frame }
            return try operation.framer(for: frame, step: task.step, progress: progress).frame(
                place: SIMD2(0, 0), dials: dials(variation, task.index, settings), progress: { _ in try progress(1) })
        }
    }

    private static func dials(_ variation: Int, _ index: Int, _ settings: RenderSettings) -> Dials {
        Dials(settings: settings, variation: variation, step: index)
    }
}

extension Lineage.Birth {
    /// Where the frame lies, −1…1 on both axes: first in the middle, then at three other places.
    fileprivate var framing: SIMD2<Float> {
        guard variation > 0 else { return SIMD2(0, 0) }
        let places: [SIMD2<Float>] = [SIMD2(-0.75, -0.75), SIMD2(0.75, 0.75), SIMD2(-0.4, 0.4)]
        var random = RandomGenerator(seed: seed)
        let shifts = (0..<variation).map { _ in SIMD2(random.signed(), random.signed()) * 0.2 }
        return places[variation - 1] + shifts[variation - 1]
    }

    /// A place near `parent`, apart from it and from the others on both axes, also where it is mirrored at the parent
    /// because it would leave the range.
    fileprivate func sibling(of parent: SIMD2<Float>) -> SIMD2<Float> {
        let offsets: [SIMD2<Float>] = [SIMD2(-0.5, 0.14), SIMD2(0.38, -0.5), SIMD2(-0.26, 0.38), SIMD2(0.14, -0.26)]
        var random = RandomGenerator(seed: RandomGenerator.seed(seed, UInt64(variation)))
        let shift = offsets[place("framing")] + SIMD2(random.signed(), random.signed()) * 0.03
        let (across, down) = (parent.x + shift.x, parent.y + shift.y)
        return SIMD2(
            abs(across) <= 1 ? across : parent.x - shift.x, abs(down) <= 1 ? down : parent.y - shift.y)
    }
}
