import Pixels

/// A run of steps that is carried out in one go.
struct Stage: Sendable {
    enum Work: Sendable {
        /// Adjacent colour steps of one target: one table, one pass.
        case color([PlannedStep])
        /// A step that paints; prepared when every variation gives it the same picture, else prepared at each rendering.
        case paint(PlannedStep, prepared: (any Painter)?)
    }

    var work: Work
    /// The part that the result is blended into, softly; `nil`: the whole picture.
    var region: Region?

    /// Whether it lays something over the picture (``OverlayOperation``).
    var isOverlay: Bool {
        if case .paint(let task, _) = work { task.operation is any OverlayOperation } else { false }
    }
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
                if case .color(let run) = stages.last?.work, stages.last?.region == task.region {
                    stages[stages.count - 1].work = .color(run + [task])
                } else {
                    stages.append(Stage(work: .color([task]), region: task.region))
                }
            } else if let operation = task.operation as? any PaintOperation {
                let painter =
                    stages.isEmpty
                    ? try operation.painter(for: picture, step: task.step, context: context, progress: progress) : nil
                let region = operation.isBlended ? task.region : nil
                stages.append(Stage(work: .paint(task, prepared: painter), region: region))
            }
        }
        try progress(1)
        return stages
    }
}

extension PlannedStep {
    /// The part of the picture that it acts on, where that has to be found; `nil`: the whole picture, or its mask.
    var region: Region? {
        if case .region(let region) = step.target { region } else { nil }
    }
}
