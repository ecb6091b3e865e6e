public import Foundation

/// The body of every reply that reports a failure.
public struct ErrorReply: Sendable, Hashable, Codable {
    /// Always `false`.
    public var success = false
    public var error: Detail
    public var traceID: String
    /// The task that failed, absent when the call was refused before there was one.
    public var taskID: String?

    /// The stable word and the sentence of an ``APIError``.
    public struct Detail: Sendable, Hashable, Codable {
        public var code: APIError.Code
        public var message: String
    }

    public init(_ error: APIError, traceID: UUID, taskID: UUID? = nil) {
        self.error = Detail(code: error.code, message: error.message)
        self.traceID = traceID.wireText
        self.taskID = taskID?.wireText
    }

    private enum CodingKeys: String, CodingKey {
        case success, error
        case traceID = "trace_id"
        case taskID = "task_id"
    }
}

extension UUID {
    /// The form in which identifiers go over the wire: lower case, with hyphens.
    public var wireText: String { uuidString.lowercased() }
}
