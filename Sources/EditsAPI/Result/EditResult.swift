/// The reply of a finished edit, and the body of its callback.
public struct EditResult: Sendable, Hashable, Codable {
    public var success = true
    public var taskID: String
    public var traceID: String
    public var imageID: String
    /// Percent, 0…100.
    public var progress: Int
    /// The grid for viewing, longer side at most 2,048 pixels.
    public var imageURL: String
    public var imageWidth: Int
    public var imageHeight: Int
    /// The grid at full size.
    public var rawImageURL: String
    public var rawImageWidth: Int
    public var rawImageHeight: Int
    /// The four pictures at full size, only with `split_images`.
    public var subImageURLs: [String]?
    /// Follow-up actions that are possible on this picture.
    public var actions: [String]
    public var seed: UInt32
    /// The engine that painted it, such as `darkroom`.
    public var engine: String
    /// Remarks for the person who asked.
    public var notes: [String]
    /// When a mask was given.
    public var mask: MaskReport?

    public init(
        taskID: String, traceID: String, imageID: String, progress: Int, imageURL: String, imageWidth: Int,
        imageHeight: Int, rawImageURL: String, rawImageWidth: Int, rawImageHeight: Int, subImageURLs: [String]?,
        actions: [String], seed: UInt32, engine: String, notes: [String], mask: MaskReport?
    ) {
        self.taskID = taskID
        self.traceID = traceID
        self.imageID = imageID
        self.progress = progress
        self.imageURL = imageURL
        self.imageWidth = imageWidth
        self.imageHeight = imageHeight
        self.rawImageURL = rawImageURL
        self.rawImageWidth = rawImageWidth
        self.rawImageHeight = rawImageHeight
        self.subImageURLs = subImageURLs
        self.actions = actions
        self.seed = seed
        self.engine = engine
        self.notes = notes
        self.mask = mask
    }

    private enum CodingKeys: String, CodingKey {
        case success, progress, actions, seed, engine, notes, mask
        case taskID = "task_id"
        case traceID = "trace_id"
        case imageID = "image_id"
        case imageURL = "image_url"
        case imageWidth = "image_width"
        case imageHeight = "image_height"
        case rawImageURL = "raw_image_url"
        case rawImageWidth = "raw_image_width"
        case rawImageHeight = "raw_image_height"
        case subImageURLs = "sub_image_urls"
    }
}
