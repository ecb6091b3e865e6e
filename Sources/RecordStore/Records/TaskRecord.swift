public import EditsAPI
public import Foundation

/// One accepted request and what has become of it.
public struct TaskRecord: Sendable, Hashable {
    public var id: UUID
    public var traceID: UUID
    public var accountID: UUID
    public var applicationID: UUID
    public var credentialID: UUID
    /// The task whose result this one continues; `nil` for a first edit, or when that task is no longer kept.
    public var parentID: UUID?
    /// Drawn when the task is accepted, so that running it twice names the same files.
    public var imageID: Int64
    public var mode: EditMode
    /// The request as JSON, without pictures and secrets: what the client may read back, and the worker runs.
    public var request: Data
    /// What was taken from the quota.
    public var charge: Credits
    /// Where the result is posted.
    public var callbackURL: String?
    /// Whether somebody follows it line by line: previews are made, and posted if there is a callback address.
    public var isStreamed: Bool
    public var state: TaskState
    public var createdAt: Date
    public var startedAt: Date?
    public var finishedAt: Date?
    /// How often a worker has begun it.
    public var attempts: Int
    public var progress: TaskProgress
    /// Present when it succeeded.
    public var outcome: EditOutcome?
    /// Present when it failed.
    public var error: APIError?

    public init(
        id: UUID, traceID: UUID, accountID: UUID, applicationID: UUID, credentialID: UUID, parentID: UUID? = nil,
        imageID: Int64, mode: EditMode, request: Data, charge: Credits, callbackURL: String? = nil,
        isStreamed: Bool = false, state: TaskState = .pending, createdAt: Date, startedAt: Date? = nil,
        finishedAt: Date? = nil, attempts: Int = 0, progress: TaskProgress = TaskProgress(),
        outcome: EditOutcome? = nil, error: APIError? = nil
    ) {
        self.id = id
        self.traceID = traceID
        self.accountID = accountID
        self.applicationID = applicationID
        self.credentialID = credentialID
        self.parentID = parentID
        self.imageID = imageID
        self.mode = mode
        self.request = request
        self.charge = charge
        self.callbackURL = callbackURL
        self.isStreamed = isStreamed
        self.state = state
        self.createdAt = createdAt
        self.startedAt = startedAt
        self.finishedAt = finishedAt
        self.attempts = attempts
        self.progress = progress
        self.outcome = outcome
        self.error = error
    }
}
