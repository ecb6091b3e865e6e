import Pixels

/// A run of steps that is carried out in one go.
enum Stage: Sendable {
    /// Adjacent colour steps: one table, one pass.
    case color([PlannedStep])
    /// A step that paints; prepared when every variation gives it the same picture, else prepared at each rendering.
    case paint(PlannedStep, prepared: (any Painter)?)
}

extension Session {
    /// Cuts the plan into stages and does the shared work of the first, which alone sees the same picture in all
    /// four variations.
    static func stages(
        _ tasks: [PlannedStep], picture: Picture, context: PaintContext, progress: Progress
    ) throws -> [Stage] {
        var stages: [Stage] = []
        for task in tasks {
            if task.operation is any ColorOperation {
                if case .color(let run) = stages.last {
                    stages[stages.count - 1] = .color(run + [task])
                } else {
                    stages.append(.color([task]))
                }
            } else if let operation = task.operation as? any PaintOperation {
                let painter =
                    stages.isEmpty
                    ? try operation.painter(for: picture, step: task.step, context: context, progress: progress) : nil
                stages.append(.paint(task, prepared: painter))
            }
        }
        try progress(1)
        return stages
    }
}
