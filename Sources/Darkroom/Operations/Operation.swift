import Pixels

/// One thing that can be done to a picture. Every operation is one file and one line in ``OperationRegistry``.
///
/// It conforms to one of the three protocols below, which say what kind of work it is.
protocol Operation: Sendable {
    var identifier: OperationIdentifier { get }
    /// How far apart its dials put the four variations.
    var variety: Variety { get }
    /// Whether it means nothing without a selection: a step that acts on the whole picture then needs a mask.
    var needsArea: Bool { get }
    /// Whether nothing of what is selected may stay, be the selection soft or not: so the original is put back only where
    /// nothing is selected at all.
    var replacesArea: Bool { get }
    /// Throws ``DarkroomError/badArgument(_:argument:expected:)`` when the step's numbers make no sense.
    func check(_ step: EditStep) throws
    /// The part of the picture that the step changes: its target, unless the operation says otherwise. Nothing else is
    /// done outside it.
    func reach(of step: EditStep) -> Target
    /// The regions that the step rests on: those that it reaches, and those that the operation asks for besides. They
    /// are found before anything is painted, and a step whose regions are not in the picture is refused.
    func regions(of step: EditStep) -> [Region]
    /// Whether what the operation makes is blended into what it was given, by the soft mask of the step's target;
    /// `false` for an operation that keeps to its target itself.
    var isBlended: Bool { get }
}

/// How far apart an operation's dials put the four variations.
enum Variety: Int, Sendable, Comparable {
    /// It has no dials: there is one right result.
    case none
    /// Its dials alone may be hard to see.
    case narrow
    /// Any two variations differ visibly.
    case wide

    static func < (left: Variety, right: Variety) -> Bool { left.rawValue < right.rawValue }
}

extension Operation {
    var variety: Variety { .wide }
    var isBlended: Bool { true }
    var needsArea: Bool { false }
    var replacesArea: Bool { false }
    func check(_ step: EditStep) throws {}
    func reach(of step: EditStep) -> Target { step.target }

    func regions(of step: EditStep) -> [Region] {
        if case .region(let region) = reach(of: step) { [region] } else { [] }
    }
}

/// An operation on colours: adjacent ones of a plan are baked into one table and cost one pass.
protocol ColorOperation: Operation {
    /// What the operation itself is about: variations are not set apart on these axes.
    func axes(_ step: EditStep) -> [Grade.Axis]
    func transform(_ step: EditStep, dials: Dials, settings: RenderSettings) -> ColorTransform
}

/// An operation that looks at more than one pixel at a time and keeps the picture's size and alpha.
protocol PaintOperation: Operation {
    /// Does the work that the four variations of `picture` share.
    ///
    /// - Parameter progress: to be told every few milliseconds, as in ``Painter/paint(_:progress:)``.
    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter
}

/// An operation that lays something over the picture whose own colours are asked for, such as letters: where nothing but
/// the like follows in the plan, the finish that sets variations apart is done before it. Alpha may grow.
protocol OverlayOperation: PaintOperation {}

/// The painter of an overlay, which is prepared before its picture is finished.
protocol OverlayPainter: Painter {
    /// The same for a picture that differs from the one it was prepared for in its colours only.
    func laid(over picture: Picture) -> any Painter
}

/// An operation prepared for one picture.
protocol Painter: Sendable {
    /// Paints one variation. Must be safe to call from several threads at once.
    ///
    /// - Parameter progress: to be told the share that is done every few milliseconds, be it the same as before, so that
    ///   the work can be stopped.
    func paint(_ dials: Dials, progress: Progress) throws -> Picture
}

/// What an operation may know besides the picture and its step.
struct PaintContext: Sendable {
    let settings: RenderSettings
    /// Whether only a part of the picture will be shown, so that nothing may lean on the picture's border.
    let isMasked: Bool
    /// Finds the sky, the subject, … of the picture in the frame of the result, as it was before any step.
    let regions: RegionFinder
}

/// An operation on the frame: where the picture ends and which way up it is. Frame operations are done first,
/// whatever their place in the plan, so that everything else sees the frame of the result.
protocol FrameOperation: Operation {
    /// Whether the pixels that stay in the frame keep their values, so that it may be done around a mask.
    func keepsPixels(_ step: EditStep) -> Bool
    /// - Parameters:
    ///   - framing: where to look when there is a choice, −1…1 on both axes; 0, 0 = the plain choice.
    ///   - progress: to be told every few milliseconds, as in ``Painter/paint(_:progress:)``.
    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame
    /// Whether there is a choice: where to look, or how to fill what is new.
    func offersFramings(_ frame: Frame, step: EditStep) -> Bool
    /// Does the work that several framings of `frame` share.
    func framer(for frame: Frame, step: EditStep, progress: Progress) throws -> any Framer
}

/// A frame operation prepared for one frame.
protocol Framer: Sendable {
    /// Whether framings show other parts of the picture, which sets them apart without more.
    var showsOtherParts: Bool { get }
    /// What sets the framings apart, to be told to whoever asked; `nil`: that they show other parts.
    var remark: String? { get }
    /// One framing. Must be safe to call from several threads at once.
    ///
    /// - Parameters:
    ///   - place: where to look, as in ``FrameOperation/reframe(_:step:framing:progress:)``.
    ///   - dials: how to do the rest.
    func frame(place: SIMD2<Float>, dials: Dials, progress: Progress) throws -> Frame
}

extension FrameOperation {
    var variety: Variety { .none }
    func offersFramings(_ frame: Frame, step: EditStep) -> Bool { false }

    func framer(for frame: Frame, step: EditStep, progress: Progress) throws -> any Framer {
        PlainFramer(operation: self, original: frame, step: step)
    }
}

/// The framer of an operation that has nothing to prepare.
private struct PlainFramer: Framer {
    let operation: any FrameOperation
    let original: Frame
    let step: EditStep
    let showsOtherParts = true
    let remark: String? = nil

    func frame(place: SIMD2<Float>, dials: Dials, progress: Progress) throws -> Frame {
        try operation.reframe(original, step: step, framing: place, progress: progress)
    }
}

/// An operation on what goes around the finished picture, such as a border. It is done last, whatever its place in the
/// plan, so that nothing is painted over it; it may change alpha and the size, the size alike for all four variations.
/// It is refused together with a mask.
protocol MountOperation: Operation {
    /// - Parameter progress: to be told every few milliseconds, as in ``Painter/paint(_:progress:)``.
    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture
}

extension MountOperation {
    var variety: Variety { .none }
}

/// A picture with the mask that belongs to it.
struct Frame: Sendable {
    var picture: Picture
    var mask: Mask?
}
