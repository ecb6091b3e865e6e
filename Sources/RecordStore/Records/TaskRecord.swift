public import EditsAPI
public import Foundation

/// One accepted request and what has become of it.
public struct TaskRecord: Sendable, Hashable {
    public var id: UUID
    public var traceID: UUID
    public var accountID: UUID
    public var applicationID: UUID
    public var credentialID: UUID
    /// Drawn when the task is accepted, so that running it twice names the same files.
    public var imageID: Int64
    public var mode: EditMode
    /// The request as JSON, without pictures and secrets: what the client may read back, and the worker runs.
    public var request: Data
    /// What was taken from the quota.
    public var charge: Credits
    public var state: TaskState
    public var createdAt: Date
    public var startedAt: Date?
    public var finishedAt: Date?
    /// How often a worker has begun it.
    public var attempts: Int
    /// Present when it succeeded.
    public var outcome: EditOutcome?
    /// Present when it failed.
    public var error: APIError?

    public init(
        id: UUID, traceID: UUID, accountID: UUID, applicationID: UUID, credentialID: UUID, imageID: Int64,
        mode: EditMode, request: Data, charge: Credits, state: TaskState = .pending, createdAt: Date,
        startedAt: Date? = nil, finishedAt: Date? = nil, attempts: Int = 0, outcome: EditOutcome? = nil,
        error: APIError? = nil
    ) {
        self.id = id
        self.traceID = traceID
        self.accountID = accountID
        self.applicationID = applicationID
        self.credentialID = credentialID
        self.imageID = imageID
        self.mode = mode
        self.request = request
        self.charge = charge
        self.state = state
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.attempts = attempts
        self.outcome = outcome
        self.error = error
    }
}

/// Where a task stands.
public enum TaskState: String, Sendable, Hashable, Codable, CaseIterable {
    case pending, processing, succeeded, failed

    /// Whether nothing will change any more.
    public var isFinal: Bool { self == .succeeded || self == .failed }
}

/// How a task ended.
public enum TaskEnding: Sendable, Hashable {
    case succeeded(EditOutcome)
    case failed(APIError)
}

/// A worker's claim on a task: who holds it, and until when.
public struct Lease: Sendable, Hashable {
    /// Unique to one run of one worker.
    public var holder: UUID
    public var until: Date

    public init(holder: UUID, until: Date) {
        self.holder = holder
        self.until = until
    }
}
