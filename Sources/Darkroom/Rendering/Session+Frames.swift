extension Session {
    /// The frames of the result: one for all four variations or, when framing is all that is asked and there is a
    /// choice, one for each.
    static func frames(
        _ tasks: [PlannedStep], of frame: Frame, alone: Bool, settings: RenderSettings, progress: Progress
    ) throws -> [Frame] {
        let plain = try reframed(frame, tasks, framing: SIMD2(0, 0), progress)
        let offersFramings = tasks.contains { task in
            (task.operation as? any FrameOperation)?.offersFramings(frame, step: task.step) ?? false
        }
        guard alone, frame.mask == nil, offersFramings else { return [plain] }
        return try (0..<variations).map { variation in
            let lineage = Lineage(
                settings: settings, variation: variation, topic: RandomGenerator.seed(named: "framing"))
            let framing = lineage.followed(from: { $0.framing }, { $1.sibling(of: $0) })
            return framing == SIMD2(0, 0) ? plain : try reframed(frame, tasks, framing: framing, progress)
        }
    }

    private static func reframed(_ frame: Frame, _ tasks: [PlannedStep], framing: SIMD2<Float>, _ progress: Progress)
        throws -> Frame
    {
        try tasks.reduce(frame) { frame, task in
            guard let operation = task.operation as? any FrameOperation else { return frame }
            return try operation.reframe(frame, step: task.step, framing: framing, progress: progress)
        }
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
