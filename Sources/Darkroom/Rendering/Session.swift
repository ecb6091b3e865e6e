public import Pixels

/// A plan prepared for one picture: what the four variations share is done.
public struct Session: Sendable {
    /// The original in the frame of the result (after a crop, a rotation or a flip), and its mask: what has to be put
    /// back outside the mask.
    public var base: (picture: Picture, mask: Mask?) { (framings.first.picture, framings.first.mask) }
    /// Remarks for the person who asked: those of the plan, and what the variations add to it.
    public let notes: [String]
    let framings: Framings
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
        let alone = painting.isEmpty && mounts.isEmpty
        let part = framing.isEmpty ? 0 : alone ? 1 : 0.5
        let framings = try Framings(
            framing, of: frame, alone: alone, settings: settings, progress: { try progress(part * $0) })
        let regions = RegionFinder(picture: framings.first.picture, mask: framings.first.mask)
        for region in painting.flatMap({ $0.operation.regions(of: $0.step) }) {
            _ = try regions.mask(of: region, check: { try progress(part) })
        }
        let finish = try Finish(
            tasks: painting + mounts, framings: framings, regions: regions, settings: settings,
            check: { try progress(part) })
        self.framings = framings
        self.mounts = mounts
        self.regions = regions
        self.settings = settings
        self.finish = finish
        self.notes = notes + framings.notes + finish.notes
        let context = PaintContext(settings: settings, isMasked: frame.mask != nil, regions: regions)
        stages = try Session.stages(painting, picture: framings.first.picture, context: context) {
            try progress(part + (1 - part) * $0)
        }
    }
}
