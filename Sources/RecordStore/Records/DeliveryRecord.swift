public import Foundation

/// Something that has to be posted to a task's callback address.
public struct DeliveryRecord: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        /// A line of the progress stream.
        case progress(TaskProgress)
        /// How the task ended.
        case result
    }

    public enum State: String, Sendable, Hashable, CaseIterable {
        case waiting, delivered
        /// The receiver answered 410.
        case refused
        /// It could not be delivered in time; of a progress line, that another came to nothing before it.
        case abandoned
    }

    public var taskID: UUID
    /// Its place among the deliveries of the task, from 0.
    public var number: Int
    public var applicationID: UUID
    public var content: Content
    public var url: String
    public var host: String
    public var state: State
    /// Attempts in all.
    public var attempts: Int
    /// Attempts since the schedule was begun, by the task's end or by hand.
    public var tries: Int
    public var createdAt: Date
    /// When the schedule was begun.
    public var scheduledFrom: Date
    /// When it is to be attempted next.
    public var dueAt: Date
    public var finishedAt: Date?

    public init(
        taskID: UUID, number: Int, applicationID: UUID, content: Content, url: String, host: String, state: State,
        attempts: Int, tries: Int, createdAt: Date, scheduledFrom: Date, dueAt: Date, finishedAt: Date? = nil
    ) {
        self.taskID = taskID
        self.number = number
        self.applicationID = applicationID
        self.content = content
        self.url = url
        self.host = host
        self.state = state
        self.attempts = attempts
        self.tries = tries
        self.createdAt = createdAt
        self.scheduledFrom = scheduledFrom
        self.dueAt = dueAt
        self.finishedAt = finishedAt
    }
}

/// Which deliveries are wanted.
public struct DeliveryQuery: Sendable, Hashable {
    public var taskID: UUID?
    public var state: DeliveryRecord.State?
    /// At most so many.
    public var limit: Int

    public init(taskID: UUID? = nil, state: DeliveryRecord.State? = nil, limit: Int = 100) {
        self.taskID = taskID
        self.state = state
        self.limit = limit
    }
}
