public import Pixels

/// The built-in engine: carries out an ``EditPlan`` on a picture, without a model and without a network.
///
/// Everything is a function of picture, mask, plan and settings: the same on every run, on any number of threads.
public struct Darkroom: Sendable {
    let registry: OperationRegistry

    /// - Parameter objects: The things that can be drawn into a picture; none by default, and then the operations `object/add`
    ///   and `object/illustrate` are not there.
    public init(objects: ObjectLibrary = .empty) {
        registry = objects.isEmpty ? .standard : OperationRegistry.standard.drawing(objects)
    }

    /// Every operation that a step can name.
    public var operations: [OperationIdentifier] { registry.identifiers }

    /// Does the work that the four variations share.
    ///
    /// - Parameters:
    ///   - mask: what is to be repainted, of the picture's size. The session paints everywhere; putting the original
    ///     (``Session/base``) back outside the mask is left to the caller.
    ///   - progress: told 0…1 as the shared work goes on; what it throws is thrown on.
    /// - Throws: ``DarkroomError`` when the plan cannot be carried out on this picture.
    public func prepare(
        _ plan: EditPlan, picture: Picture, mask: Mask? = nil, settings: RenderSettings = RenderSettings(),
        progress: Progress = { _ in }
    ) throws -> Session {
        if let mask, mask.width != picture.width || mask.height != picture.height {
            throw DarkroomError.maskSize
        }
        let tasks = try tasks(of: plan, hasMask: mask != nil)
        return try Session(
            tasks: tasks, frame: Frame(picture: picture, mask: mask), settings: settings, notes: plan.notes,
            progress: progress)
    }
}

/// A step of the plan with the operation that does it.
struct PlannedStep: Sendable {
    /// Its place in the plan: the dials are drawn from it.
    let index: Int
    let step: EditStep
    let operation: any Operation
}
