public import Pixels

/// A plan prepared for one picture: what the four variations share is done.
public struct Session: Sendable {
    /// The original in the frame of the result (after a crop, a rotation or a flip), and its mask: what has to be put
    /// back outside the mask.
    public var base: (picture: Picture, mask: Mask?) { (frames[0].picture, frames[0].mask) }
    /// Remarks for the person who asked: those of the plan, and what the variations add to it.
    public let notes: [String]
    /// One frame for all four variations, or one for each.
    let frames: [Frame]
    let settings: RenderSettings
    let finish: Finish
    let stages: [Stage]
    /// Of the base.
    let regions: RegionFinder
    /// What goes around the finished picture, in order.
    let mounts: [PlannedStep]

    init(
        tasks: [PlannedStep], frame: Frame, settings: RenderSettings, notes: [String], progress: Progress
    ) throws {
        let framing = tasks.filter { $0.operation is any FrameOperation }
        let mounts = tasks.filter { $0.operation is any MountOperation && $0.step.strength != 0 }
        let painting = tasks.filter {
            !($0.operation is any FrameOperation) && !($0.operation is any MountOperation) && $0.step.strength != 0
        }
        var frame = frame
        if painting.contains(where: { $0.operation.replacesArea }) { frame.mask = frame.mask?.hardened() }
        let frames = try Session.frames(
            framing, of: frame, alone: painting.isEmpty && mounts.isEmpty, settings: settings,
            progress: { _ in try progress(0) })
        let regions = RegionFinder(picture: frames[0].picture, mask: frames[0].mask)
        for region in painting.flatMap({ $0.operation.regions(of: $0.step) }) {
            _ = try regions.mask(of: region, check: { try progress(0) })
        }
        let finish = try Finish(
            tasks: painting + mounts, frames: frames, regions: regions, settings: settings,
            check: { try progress(0) })
        self.frames = frames
        self.mounts = mounts
        self.regions = regions
        self.settings = settings
        self.finish = finish
        let remark =
            settings.around.isEmpty
            ? "variation 1 is framed in the middle; 2 to 4 show other parts"
            : "the four are framed near that picture, each a little aside"
        let framings = frames.count > 1 ? [remark] : []
        self.notes = notes + framings + finish.notes
        let context = PaintContext(settings: settings, isMasked: frame.mask != nil, regions: regions)
        stages = try Session.stages(painting, picture: frames[0].picture, context: context, progress: progress)
    }
}
