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
        var random = RandomGenerator(
            seed: RandomGenerator.seed(UInt64(settings.seed), RandomGenerator.seed(named: "framing")))
        let others: [SIMD2<Float>] = [SIMD2(-0.75, -0.75), SIMD2(0.75, 0.75), SIMD2(-0.4, 0.4)]
        return try [plain]
            + others.map { framing in
                let shift = SIMD2(random.signed(), random.signed()) * 0.2
                return try reframed(frame, tasks, framing: framing + shift, progress)
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
