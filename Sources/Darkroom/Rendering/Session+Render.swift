public import Pixels

extension Session {
    /// How many variations there are.
    public static let variations = 4

    /// Paints one variation. Safe to call from several threads at once.
    ///
    /// - Parameters:
    ///   - variation: 0…3.
    ///   - progress: told 0…1 every few milliseconds, also when nothing has changed; what it throws (a deadline, a cancellation) ends it.
    /// - Throws: ``DarkroomError/noSuchVariation(_:)``, and what `progress` throws.
    public func render(variation: Int, progress: Progress = { _ in }) throws -> Picture {
        guard (0..<Session.variations).contains(variation) else {
            throw DarkroomError.noSuchVariation(variation)
        }
        let context = PaintContext(settings: settings, isMasked: framings.first.mask != nil, regions: regions)
        let finishing = finish.transforms(variation: variation)
        // One part of the work for each stage and mount, and one for a finish that has a pass of its own.
        let isFinishedApart = !finishing.isEmpty && !finishJoinsLastStage
        let parts = Double((framings.differ ? 1 : 0) + stages.count + (isFinishedApart ? 1 : 0) + mounts.count)
        var done = 0.0
        func part(_ share: Double) throws { try progress((done + share) / max(1, parts)) }
        var picture = try framings.frame(variation: variation, progress: part).picture
        if framings.differ { done += 1 }
        for (index, stage) in stages.enumerated() {
            if index == firstOverlay, isFinishedApart {
                picture = try finished(picture, finishing, part)
                done += 1
            }
            let result: Picture
            switch stage.work {
            case .color(let tasks):
                let joins = index == firstOverlay - 1 && !isFinishedApart
                result = try recolored(picture, transforms(tasks, variation) + (joins ? finishing : []), part)
            case .paint(let task, let prepared?):
                let painter = (prepared as? any OverlayPainter)?.laid(over: picture) ?? prepared
                result = try painter.paint(dials(task, variation), progress: part)
            case .paint(let task, nil):
                let painter = try painter(task, picture, context) { try part($0 / 2) }
                result = try painter.paint(dials(task, variation)) { try part(0.5 + $0 / 2) }
            }
            picture = try blended(result, into: picture, stage.region) { try part(1) }
            done += 1
        }
        if firstOverlay == stages.count, isFinishedApart {
            picture = try finished(picture, finishing, part)
            done += 1
        }
        for task in mounts {
            guard let operation = task.operation as? any MountOperation else { continue }
            picture = try operation.mounted(picture, step: task.step, dials: dials(task, variation), progress: part)
            done += 1
        }
        try progress(1)
        return picture
    }

    /// Where the overlays begin that end the plan: the finish is done before them.
    private var firstOverlay: Int { (stages.lastIndex { !$0.isOverlay } ?? -1) + 1 }

    private func finished(
        _ picture: Picture, _ finishing: [ColorTransform], _ progress: Progress
    ) throws -> Picture {
        try blended(recolored(picture, finishing, progress), into: picture, finish.region) { try progress(1) }
    }

    private func recolored(
        _ picture: Picture, _ transforms: [ColorTransform], _ progress: Progress
    ) throws -> Picture {
        try ColorTable(transforms, for: picture, check: { try progress(0) })
            .applied(to: picture, check: { try progress(0.5) })
    }

    /// `result` within the region, softly, and `picture` outside it.
    private func blended(_ result: Picture, into picture: Picture, _ region: Region?, _ check: Check) throws -> Picture
    {
        guard let region else { return result }
        try check()
        return result.composited(over: picture, mask: try regions.mask(of: region, check: check))
    }

    private func dials(_ task: PlannedStep, _ variation: Int) -> Dials {
        Dials(settings: settings, variation: variation, step: task.index)
    }

    /// Whether the finish can be done in the pass of the last stage.
    private var finishJoinsLastStage: Bool {
        guard firstOverlay > 0, case .color = stages[firstOverlay - 1].work else { return false }
        return stages[firstOverlay - 1].region == finish.region
    }

    private func transforms(_ tasks: [PlannedStep], _ variation: Int) -> [ColorTransform] {
        tasks.compactMap { task in
            (task.operation as? any ColorOperation)?.transform(
                task.step, dials: dials(task, variation), settings: settings)
        }
    }

    private func painter(
        _ task: PlannedStep, _ picture: Picture, _ context: PaintContext, _ progress: Progress
    ) throws -> any Painter {
        guard let operation = task.operation as? any PaintOperation else {
            throw DarkroomError.unknownOperation(task.operation.identifier)
        }
        return try operation.painter(for: picture, step: task.step, context: context, progress: progress)
    }
}
