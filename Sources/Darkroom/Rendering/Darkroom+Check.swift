extension Darkroom {
    /// Finds out whether a plan can be carried out, before there is a picture.
    ///
    /// Whether the picture has the regions that the plan speaks of is only known when it is there.
    ///
    /// - Throws: ``DarkroomError``, as ``prepare(_:picture:mask:settings:progress:)`` would.
    public func check(_ plan: EditPlan, hasMask: Bool) throws {
        _ = try tasks(of: plan, hasMask: hasMask)
    }

    func tasks(of plan: EditPlan, hasMask: Bool) throws -> [PlannedStep] {
        guard !plan.steps.isEmpty else { throw DarkroomError.emptyPlan }
        return try plan.steps.enumerated().map { index, step in
            let operation = try registry.operation(for: step)
            try operation.check(step)
            let namesMask = step.target.region?.parts.contains(.masked) ?? false
            let needsMask = namesMask || (step.target == .all && operation.needsArea)
            if needsMask && !hasMask { throw DarkroomError.maskNeeded(operation.identifier) }
            if hasMask, let framing = operation as? any FrameOperation, !framing.keepsPixels(step) {
                throw DarkroomError.geometryWithMask(operation.identifier)
            }
            if hasMask, operation is any MountOperation {
                throw DarkroomError.geometryWithMask(operation.identifier)
            }
            return PlannedStep(index: index, step: step, operation: operation)
        }
    }
}
