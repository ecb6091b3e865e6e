internal import EditsAPI

/// Something that edits pictures.
///
/// An engine does not keep to the mask by itself, and need not: the pipeline puts the original back outside it.
public protocol EditEngine: Sendable {
    /// The name that results carry, such as `darkroom`.
    var name: String { get }

    /// Whether the engine can do it, decided from the words alone, in well under a millisecond.
    func assess(_ instruction: EditInstruction) -> EngineVerdict

    /// Makes the variations.
    ///
    /// Called only after ``assess(_:)`` has said ``EngineVerdict/canDo``. Running a job twice is harmless.
    /// - Parameter progress: told the share that is done, rising, and each variation as soon as it is finished; one call
    ///   at a time.
    /// - Throws: ``APIError`` for what the client should be told, `CancellationError` soon after the task was cancelled;
    ///   anything else counts as the engine's failure.
    func edit(_ job: EditJob, progress: @escaping @Sendable (EditProgress) -> Void) async throws -> EngineResult
}

extension EditEngine {
    /// The same for those who want to know the share only.
    public func edit(
        _ job: EditJob, fraction: @escaping @Sendable (Double) -> Void
    ) async throws -> EngineResult {
        try await edit(job, progress: { (report: EditProgress) in fraction(report.fraction) })
    }
}

/// An engine's answer to an instruction.
public enum EngineVerdict: Sendable, Hashable {
    case canDo
    /// It does not know what these words ask for.
    case doesNotUnderstand([String])
    /// It understands, but it must not or cannot do that here, for this reason.
    case refuses(String)
    /// It could, if the request had this field.
    case needs(field: String, why: String)
}
