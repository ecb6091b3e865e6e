/// One task as its owner sees it.
public struct TaskReply: Sendable, Hashable, Encodable {
    /// What all tasks of this server are.
    public static let type = "edits"

    public var id: String
    public var traceID: String
    public var type = Self.type
    /// `pending`, `processing`, `succeeded` or `failed`.
    public var state: String
    public var applicationID: String
    public var credentialID: String
    /// The task that this one continues.
    public var parentID: String?
    /// Unix seconds, as all times.
    public var createdAt: Double
    public var startedAt: Double?
    public var finishedAt: Double?
    /// Seconds from start to end, or to now; `elapsed` is the same for another client.
    public var duration: Double?
    public var elapsed: Double?
    public var imageID: String
    public var attempts: Int
    /// Tasks that are expected to run before this one, while it is pending.
    public var queuePosition: Int?
    /// Seconds until it will have ended, as far as can be told, while it is pending.
    public var eta: Double?
    /// The request, with inline pictures and secrets taken out.
    public var request: EditRequest?
    /// `nil` until there is progress to tell.
    public var response: TaskResponse?
    public var data: TaskEssentials

    public init(
        id: String, traceID: String, state: String, applicationID: String, credentialID: String, parentID: String?,
        createdAt: Double, startedAt: Double?, finishedAt: Double?, duration: Double?, imageID: String, attempts: Int,
        queuePosition: Int?, eta: Double?, request: EditRequest?, response: TaskResponse?, data: TaskEssentials
    ) {
        self.id = id
        self.traceID = traceID
        self.state = state
        self.applicationID = applicationID
        self.credentialID = credentialID
        self.parentID = parentID
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.duration = duration
        self.elapsed = duration
        self.imageID = imageID
        self.attempts = attempts
        self.queuePosition = queuePosition
        self.eta = eta
        self.request = request
        self.response = response
        self.data = data
    }

    private enum CodingKeys: String, CodingKey {
        case id, type, state, duration, elapsed, attempts, eta, request, response, data
        case traceID = "trace_id"
        case applicationID = "application_id"
        case credentialID = "credential_id"
        case parentID = "parent_id"
        case createdAt = "created_at"
        case startedAt = "started_at"
        case finishedAt = "finished_at"
        case imageID = "image_id"
        case queuePosition = "queue_position"
    }
}

/// What a task has come to so far.
public enum TaskResponse: Sendable, Hashable, Encodable {
    /// It runs. Nothing here may look like an end to a client that polls: no URL, no `success`.
    case progress(taskID: String, percent: Int)
    case result(EditResult)
    case error(ErrorReply)

    private struct Progress: Encodable {
        var taskID: String
        var progress: Int

        private enum CodingKeys: String, CodingKey {
            case progress
            case taskID = "task_id"
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .progress(let taskID, let percent): try Progress(taskID: taskID, progress: percent).encode(to: encoder)
        case .result(let result): try result.encode(to: encoder)
        case .error(let error): try error.encode(to: encoder)
        }
    }
}

/// The essentials once more, for clients that read only these.
public struct TaskEssentials: Sendable, Hashable, Encodable {
    public var id: String
    public var state: String
    public var imageURL: String?
    public var imageURLs: [String]?
    public var createdAt: Double

    public init(id: String, state: String, imageURL: String?, imageURLs: [String]?, createdAt: Double) {
        self.id = id
        self.state = state
        self.imageURL = imageURL
        self.imageURLs = imageURLs
        self.createdAt = createdAt
    }

    private enum CodingKeys: String, CodingKey {
        case id, state
        case imageURL = "image_url"
        case imageURLs = "image_urls"
        case createdAt = "created_at"
    }
}

/// Several tasks, newest first.
public struct TaskListReply: Sendable, Hashable, Encodable {
    public var items: [TaskReply]
    /// How many there are in all.
    public var count: Int
    public var data: [TaskEssentials]

    public init(items: [TaskReply], count: Int) {
        self.items = items
        self.count = count
        data = items.map(\.data)
    }
}
