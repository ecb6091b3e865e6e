public import EditsAPI

/// Where a task stands.
public enum TaskState: String, Sendable, Hashable, Codable, CaseIterable {
    case pending, processing, succeeded, failed

    /// Whether nothing will change any more.
    public var isFinal: Bool { self == .succeeded || self == .failed }
}

/// How far a running task is.
public struct TaskProgress: Sendable, Hashable {
    /// 0…100.
    public var percent: Int
    /// Previews that have been stored; the last one counts.
    public var previews: Int

    public init(percent: Int = 0, previews: Int = 0) {
        self.percent = percent
        self.previews = previews
    }
}

/// How a task ended.
public enum TaskEnding: Sendable, Hashable {
    case succeeded(EditOutcome)
    case failed(APIError)
}
