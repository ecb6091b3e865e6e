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
    /// What may be decoded. 64 megapixels, 16,384 a side by default.
    public var decodeLimits = DecodeLimits()
    /// How wide a mask's edge fades, inside it, as a share of the longer side. 0.004 by default; 0 keeps it hard.
    public var maskFeather = 0.004
    /// Tasks that may wait. 10,000 by default; one more is refused with 503.
    public var queueLimit = 10_000
    /// Tasks that run at the same time in this process. 2 by default.
    public var workers = 2
    /// How often a task is begun before it fails. 3 by default.
    public var maximumAttempts = 3
    /// Seconds for which a worker holds a task without a sign of life. 60 by default.
    public var leaseDuration: TimeInterval = 60
    /// Seconds after which a running task fails. 600 by default.
    public var taskDeadline: TimeInterval = 600
    /// Seconds between looks for work that another process has accepted. 1 by default.
    public var pollInterval: TimeInterval = 1
    /// What a task takes from the quota: fast 1, turbo 2, relax 0.5 by default.
    public var prices: [EditMode: Credits] = [.fast: Credits(1), .turbo: Credits(2), .relax: Credits(0.5)]
    /// What no prompt may say; 403 `forbidden`. Nothing by default.
    public var moderation = ModerationList()

    public init() {}
}
