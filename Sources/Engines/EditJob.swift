public import Pixels

/// One picture to edit.
public struct EditJob: Sendable {
    public var instruction: EditInstruction
    /// The source, upright, 8-bit sRGB, scaled to the size limit.
    public var picture: Picture
    /// Of the picture's size. `nil`: everything may change.
    public var mask: Mask?
    /// What all chance is drawn from.
    public var seed: UInt32
    /// Of which earlier picture the four are to be siblings, the oldest anchor first; empty: of none. Each anchor
    /// costs some 20 ms.
    public var around: [Anchor]

    public init(
        instruction: EditInstruction, picture: Picture, mask: Mask?, seed: UInt32, around: [Anchor] = []
    ) {
        self.instruction = instruction
        self.picture = picture
        self.mask = mask
        self.seed = seed
        self.around = around
    }
}

/// What an engine made of a job.
public struct EngineResult: Sendable {
    /// The variations, all of one size.
    public var pictures: [Picture]
    /// The source in the frame of the variations: cropped as they are, otherwise untouched.
    public var base: Picture
    /// The mask in that frame.
    public var mask: Mask?
    /// Remarks for the person who asked.
    public var notes: [String]

    public init(pictures: [Picture], base: Picture, mask: Mask?, notes: [String]) {
        self.pictures = pictures
        self.base = base
        self.mask = mask
        self.notes = notes
    }
}
