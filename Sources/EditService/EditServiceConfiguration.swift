public import EditsAPI
public import Foundation
public import Pixels
public import RecordStore

/// The numbers that the service goes by.
public struct EditServiceConfiguration: Sendable {
    /// How long a link can be used, in seconds. 24 hours by default.
    public var linkLifetime: TimeInterval = 24 * 3_600
    /// The longer side of a result, in pixels. 2,048 by default.
    public var longerSide = 2_048
    /// The longer side of the grid that `image_url` delivers, in pixels. 2,048 by default.
    public var viewSide = 2_048
    /// The longer side of an enlarged picture, in pixels. 8,192 by default; what would be larger cannot be enlarged.
    public var enlargedSide = 8_192
    /// What may be decoded. 64 megapixels, 16,384 a side by default.
    public var decodeLimits = DecodeLimits()
    /// How wide a mask's edge fades, inside it, as a share of the longer side. 0.004 by default; 0 keeps it hard.
    public var maskFeather = 0.004
    /// The queue's numbers.
    public var queue = QueueConfiguration()
    /// The numbers of callbacks.
    public var callbacks = CallbackConfiguration()
    /// Seconds between looks for what another process has done. 1 by default.
    public var pollInterval: TimeInterval = 1
    /// Seconds after which the last line of a progress stream is repeated. 15 by default.
    public var streamHeartbeat: TimeInterval = 15
    /// Seconds for which a repeat of a request whose reply never got out joins its task. 600 by default.
    public var joinWindow: TimeInterval = 600
    /// Seconds for which an idempotency key is known. 24 hours by default.
    public var keyLifetime: TimeInterval = 24 * 3_600
    /// Requests of one token.
    public var rateLimit = RateLimit()
    /// Seconds for which ended tasks are kept. 30 days by default.
    public var keepTasks: TimeInterval = 30 * 86_400
    /// Seconds for which the pictures of ended tasks are kept. 30 days by default.
    public var keepFiles: TimeInterval = 30 * 86_400
    /// What a task takes from the quota: fast 1, turbo 2, relax 0.5 by default.
    public var prices: [EditMode: Credits] = [.fast: Credits(1), .turbo: Credits(2), .relax: Credits(0.5)]
    /// What no prompt may say; 403 `forbidden`. Nothing by default.
    public var moderation = ModerationList()

    public init() {}
}

/// The numbers that the queue goes by.
public struct QueueConfiguration: Sendable {
    /// Tasks that may wait. 10,000 by default; one more is refused with 503.
    public var limit = 10_000
    /// Tasks of one account that may wait or run. 2,000 by default; one more is refused with 429.
    public var accountLimit = 2_000
    /// Tasks that run at the same time in this process. 2 by default.
    public var workers = 2
    /// Which task comes next, and how many of whom may run. Tasks wait 540 s at most before those of a higher mode.
    public var policy = QueuePolicy()
    /// How often a task is begun before it fails. 3 by default.
    public var maximumAttempts = 3
    /// Seconds for which a worker holds a task without a sign of life. 60 by default.
    public var leaseDuration: TimeInterval = 60
    /// Seconds after which an attempt is given up and the task fails. 600 by default.
    public var deadline: TimeInterval = 600

    public init() {}
}
