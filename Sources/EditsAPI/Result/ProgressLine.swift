/// One line of a progress stream before the last.
public struct ProgressLine: Sendable, Hashable, Codable {
    public var success = true
    public var taskID: String
    public var traceID: String
    public var imageID: String
    /// Percent, 0…99.
    public var progress: Int
    /// A small WebP of what is finished, the source in place of the rest; `nil` until there is one.
    public var imageURL: String?
    /// Empty: nothing can follow yet.
    public var actions: [String] = []

    public init(taskID: String, traceID: String, imageID: String, progress: Int, imageURL: String?) {
        self.taskID = taskID
        self.traceID = traceID
        self.imageID = imageID
        self.progress = progress
        self.imageURL = imageURL
    }

    private enum CodingKeys: String, CodingKey {
        case success, progress, actions
        case taskID = "task_id"
        case traceID = "trace_id"
        case imageID = "image_id"
        case imageURL = "image_url"
    }
}
