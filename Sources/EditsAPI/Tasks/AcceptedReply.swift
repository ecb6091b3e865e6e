/// The reply to a call that does not wait.
public struct AcceptedReply: Sendable, Hashable, Codable {
    public var taskID: String
    public var traceID: String

    public init(taskID: String, traceID: String) {
        self.taskID = taskID
        self.traceID = traceID
    }

    private enum CodingKeys: String, CodingKey {
        case taskID = "task_id"
        case traceID = "trace_id"
    }
}
