/// What a finished edit leaves behind, without links: those are signed afresh whenever the result is shown.
public struct EditOutcome: Sendable, Hashable, Codable {
    /// Size of the grid in pixels.
    public var gridWidth: Int
    public var gridHeight: Int
    /// Pictures in the grid, in reading order.
    public var pictures: Int
    /// The file-name slug that the grid's link carries.
    public var slug: String
    public var seed: UInt32
    public var engine: String
    public var notes: [String]
    public var mask: MaskReport?
    public var actions: [String]

    public init(
        gridWidth: Int, gridHeight: Int, pictures: Int, slug: String, seed: UInt32, engine: String, notes: [String],
        mask: MaskReport?, actions: [String]
    ) {
        self.gridWidth = gridWidth
        self.gridHeight = gridHeight
        self.pictures = pictures
        self.slug = slug
        self.seed = seed
        self.engine = engine
        self.notes = notes
        self.mask = mask
        self.actions = actions
    }
}
