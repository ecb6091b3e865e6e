internal import Darkroom
internal import EditsAPI
internal import Pixels

/// The built-in engine: carries out what it understands, without a model and without a network.
public struct DarkroomEngine: EditEngine {
    public let name = "darkroom"
    private let darkroom = Darkroom()
    private let planner: EditPlanner
    private let threads: RenderThreads

    /// - Throws: `LexiconError` when the language files that are compiled in have a fault.
    public init(threads: RenderThreads) throws {
        planner = try EditPlanner()
        self.threads = threads
    }

    public func assess(_ instruction: EditInstruction) -> EngineVerdict {
        if instruction.prompt.tile { return .doesNotUnderstand(["--tile"]) }
        let plan = plan(of: instruction)
        guard plan.unknown.isEmpty else { return .doesNotUnderstand(plan.unknown) }
        guard !plan.steps.isEmpty else { return .refuses(plan.notes.last ?? "the prompt asks for nothing to be done") }
        if plan.needs.contains("mask") {
            return .needs(field: "mask", why: "it speaks of a selected part, so the part has to be selected")
        }
        do {
            try darkroom.check(plan, hasMask: instruction.hasMask)
            return .canDo
        } catch {
            return .refuses("\(error)")
        }
    }

    public func edit(
        _ job: EditJob, progress: @escaping @Sendable (Double) -> Void
    ) async throws -> EngineResult {
        let plan = plan(of: job.instruction)
        let settings = RenderSettings(
            seed: job.seed, chaos: Int(job.instruction.prompt.chaos.rounded()),
            stylize: Int(job.instruction.prompt.stylize.rounded()), imageWeight: job.instruction.prompt.imageWeight)
        let darkroom = darkroom
        let session = try await threads.run {
            try darkroom.prepare(plan, picture: job.picture, mask: job.mask, settings: settings)
        }
        progress(0.2)
        let pictures = try await threads.map(
            Array(0..<EditLimits.variations), finished: { progress(0.2 + 0.8 * Double($0) / 4) },
            work: { variation in try session.render(variation: variation) })
        return EngineResult(
            pictures: pictures, base: session.base.picture, mask: session.base.mask, notes: session.notes)
    }

    private func plan(of instruction: EditInstruction) -> EditPlan {
        planner.plan(
            instruction.prompt.text,
            options: PlanOptions(
                aspectRatio: instruction.prompt.aspectRatio?.value, leaveAlone: instruction.prompt.no,
                hasMask: instruction.hasMask))
    }
}
