public import Pixels

extension Session {
    /// How many variations there are.
    public static let variations = 4

    /// Paints one variation. Safe to call from several threads at once.
    ///
    /// - Parameters:
    ///   - variation: 0…3.
    ///   - progress: told 0…1 between the parts of the work; what it throws (a deadline, a cancellation) ends it.
    /// - Throws: ``DarkroomError/noSuchVariation(_:)``, and what `progress` throws.
    public func render(variation: Int, progress: Progress = { _ in }) throws -> Picture {
        guard (0..<Session.variations).contains(variation) else {
            throw DarkroomError.noSuchVariation(variation)
        }
        var picture = frames[frames.count > 1 ? variation : 0].picture
        let context = PaintContext(settings: settings, isMasked: frames[0].mask != nil)
        let finishing = finish.transforms(variation: variation)
        for (index, stage) in stages.enumerated() {
            let done = Double(index) / Double(stages.count)
            try progress(done)
            switch stage {
            case .color(let tasks):
                let last = index == stages.count - 1
                picture = ColorTable(transforms(tasks, variation) + (last ? finishing : []), for: picture)
                    .applied(to: picture)
            case .paint(let task, let prepared):
                let dials = Dials(settings: settings, variation: variation, step: task.index)
                let painter = try prepared ?? painter(task, picture, context)
                picture = try painter.paint(dials) { try progress(done + $0 / Double(stages.count)) }
            }
        }
        if !finishing.isEmpty, !endsWithColor {
            picture = ColorTable(finishing, for: picture).applied(to: picture)
        }
        try progress(1)
        return picture
    }

    private var endsWithColor: Bool {
        if case .color = stages.last { true } else { false }
    }

    private func transforms(_ tasks: [PlannedStep], _ variation: Int) -> [ColorTransform] {
        tasks.compactMap { task in
            (task.operation as? any ColorOperation)?.transform(
                task.step, dials: Dials(settings: settings, variation: variation, step: task.index),
                settings: settings)
        }
    }

    private func painter(_ task: PlannedStep, _ picture: Picture, _ context: PaintContext) throws -> any Painter {
        guard let operation = task.operation as? any PaintOperation else {
            throw DarkroomError.unknownOperation(task.operation.identifier)
        }
        return try operation.painter(for: picture, step: task.step, context: context)
    }
}
