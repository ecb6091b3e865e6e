public import EditsAPI
public import Foundation

/// The numbers that the queue is served by.
public struct QueuePolicy: Sendable, Hashable {
    /// Tasks that may run at the same time in all processes together; `nil`: as many as there are workers.
    public var running: Int?
    /// Tasks of one account that may run at the same time; `nil`: no limit of its own.
    public var runningPerAccount: Int?
    /// Seconds after which a waiting task goes before those of a higher mode, 540 by default.
    public var patience: TimeInterval

    public init(running: Int? = nil, runningPerAccount: Int? = nil, patience: TimeInterval = 540) {
        self.running = running
        self.runningPerAccount = runningPerAccount
        self.patience = patience
    }
}

/// What the queue looks like at a moment.
public struct QueueStatus: Sendable, Hashable {
    /// One mode's share of it.
    public struct Share: Sendable, Hashable {
        public var waiting: Int
        public var running: Int
        /// When the task that has waited longest was accepted.
        public var oldest: Date?

        public init(waiting: Int = 0, running: Int = 0, oldest: Date? = nil) {
            self.waiting = waiting
            self.running = running
            self.oldest = oldest
        }
    }

    public var modes: [EditMode: Share]
    /// Workers of all processes that live.
    public var workers: Int
    /// How long the last tasks that succeeded took to run, in seconds on average; `nil` when there is none.
    public var typicalDuration: TimeInterval?
    /// Results that wait to be delivered.
    public var deliveries: Int

    public init(modes: [EditMode: Share], workers: Int, typicalDuration: TimeInterval?, deliveries: Int) {
        self.modes = modes
        self.workers = workers
        self.typicalDuration = typicalDuration
        self.deliveries = deliveries
    }
}
