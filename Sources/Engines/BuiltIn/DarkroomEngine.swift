public import Darkroom
internal import EditsAPI
internal import Pixels

/// The built-in engine: carries out what it understands, without a model and without a network.
public struct DarkroomEngine: EditEngine {
    public let name = "darkroom"
    private let darkroom: Darkroom
    private let unknownThings: UnknownThings
    private let planner: EditPlanner
    private let plans = PlanCache()
    private let threads: RenderThreads

    /// What happens to a prompt that asks for things which are not in the picture.
    public enum UnknownThings: String, Sendable, CaseIterable {
        /// They are drawn in, where the library of objects has them; else the prompt is refused.
        case illustrate
        /// It is refused, so that another engine can take it.
        case refuse
    }

    /// - Parameters:
    ///   - objects: The things that can be drawn into a picture; none by default.
    ///   - unknownThings: By default they are drawn in.
    /// - Throws: `LexiconError` when the language files that are compiled in have a fault.
    public init(
        threads: RenderThreads, objects: ObjectLibrary = .empty, unknownThings: UnknownThings = .illustrate
    ) throws {
        darkroom = Darkroom(objects: objects)
        self.unknownThings = unknownThings
        // What is refused is what nobody has put there to be drawn: the pictures of a folder can be asked for either way.
        planner = try EditPlanner(objects: unknownThings == .illustrate ? objects : objects.withoutEmoji)
        self.threads = threads
    }

    /// It is well while its threads take work.
    public var health: EngineHealth {
        let load = threads.load
        return EngineHealth(
            isWell: load < threads.queueLimit,
            remark: """
                built in, \(darkroom.operations.count) operations; \
                \(load) of at most \(threads.queueLimit) pieces of work running or waiting
                """)
    }

    public func assess(_ instruction: EditInstruction) -> EngineVerdict {
        let plan = plan(of: instruction)
        guard plan.unknown.isEmpty else { return .doesNotUnderstand(plan.unknown) }
        guard !plan.steps.isEmpty else { return .refuses(plan.notes.last ?? "the prompt asks for nothing to be done") }
        if plan.missing.contains("mask:2") {
            return .refuses("it speaks of two different things and a mask selects one; send a request for each")
        }
        if plan.missing.contains("mask") {
            return .needs(field: "mask", why: "it speaks of a selected part, so the part has to be selected")
        }
        if plan.missing.contains(EditPlan.secondMask) {
            return .refuses("it speaks of two things, and a mask selects one of them: ask for one after the other")
        }
        do {
            try darkroom.check(plan, hasMask: instruction.hasMask)
            return .canDo
        } catch {
            return .refuses("\(error)")
        }
    }

    /// What an instruction comes to, with the engine's answer to it.
    public func explain(_ instruction: EditInstruction) -> (plan: EditPlan, verdict: EngineVerdict) {
        (plan(of: instruction), assess(instruction))
    }

    public func edit(
        _ job: EditJob, progress: @escaping @Sendable (EditProgress) -> Void
    ) async throws -> EngineResult {
        let plan = plan(of: job.instruction)
        let settings = RenderSettings(
            seed: job.seed, chaos: Int(job.instruction.prompt.chaos.rounded()),
            stylize: Int(job.instruction.prompt.stylize.rounded()), imageWeight: job.instruction.prompt.imageWeight,
            around: job.around.map { RenderSettings.Anchor(seed: $0.seed, variation: $0.index) })
        let darkroom = darkroom
        // The shared work and the four variations.
        let meter = ProgressMeter(weights: [0.2, 0.2, 0.2, 0.2, 0.2], report: progress)
        let session = try await threads.run { cancellation in
            do {
                return try darkroom.prepare(plan, picture: job.picture, mask: job.mask, settings: settings) { share in
                    try cancellation.check()
                    meter.advance(0, to: share)
                }
            } catch let error as DarkroomError {
                // What only the picture could tell, such as that it has no sky.
                throw APIError.badRequest("`prompt`: \(error)")
            }
        }
        meter.advance(0, to: 1)
        let pictures = try await threads.map(Array(0..<EditLimits.variations)) { variation, cancellation in
            let picture = try session.render(variation: variation) { share in
                try cancellation.check()
                // The last step is told together with the picture.
                if share < 1 { meter.advance(1 + variation, to: share) }
            }
            meter.advance(
                1 + variation, to: 1,
                finished: EditProgress.Variation(
                    index: variation, picture: picture, base: session.base.picture, mask: session.base.mask))
            return picture
        }
        return EngineResult(
            pictures: pictures, base: session.base.picture, mask: session.base.mask, notes: session.notes)
    }

    private func plan(of instruction: EditInstruction) -> EditPlan {
        if let outpainting = instruction.outpainting { return EditPlan(steps: [EditStep(outpainting)]) }
        let options = PlanOptions(
            aspectRatio: instruction.prompt.aspectRatio?.value, leaveAlone: instruction.prompt.no,
            hasMask: instruction.hasMask, illustrates: unknownThings == .illustrate)
        var plan = plans.plan(instruction.prompt.text, options: options) {
            planner.plan(instruction.prompt.text, options: options)
        }
        if instruction.prompt.tile, plan.isUnderstood { plan.steps.append(EditStep("tile")) }
        return plan
    }
}

extension EditStep {
    fileprivate init(_ outpainting: Outpainting) {
        switch outpainting {
        case .zoomOutOneAndHalf: self.init("outpaint", "zoom_out", arguments: ["factor": 1.5])
        case .zoomOutTwice: self.init("outpaint", "zoom_out", arguments: ["factor": 2])
        case .panLeft: self.init("outpaint", "pan", words: ["direction": "left"])
        case .panRight: self.init("outpaint", "pan", words: ["direction": "right"])
        case .panUp: self.init("outpaint", "pan", words: ["direction": "up"])
        case .panDown: self.init("outpaint", "pan", words: ["direction": "down"])
        case .square: self.init("outpaint", "square")
        }
    }
}
