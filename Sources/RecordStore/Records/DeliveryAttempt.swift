public import Foundation

/// One attempt to deliver, and what came back.
public struct DeliveryAttempt: Sendable, Hashable {
    /// Bytes of an answer that are kept.
    public static let answerLimit = 1_024

    public var startedAt: Date
    /// Seconds.
    public var duration: TimeInterval
    /// The HTTP status; `nil` when there was no answer.
    public var status: Int?
    /// The beginning of the answer's body, at most ``answerLimit`` bytes.
    public var answer: Data
    /// Why there was no answer.
    public var fault: String?

    public init(startedAt: Date, duration: TimeInterval, status: Int?, answer: Data = Data(), fault: String? = nil) {
        self.startedAt = startedAt
        self.duration = duration
        self.status = status
        self.answer = answer
        self.fault = fault
    }
}

/// What follows from an attempt.
public enum DeliveryVerdict: Sendable, Hashable {
    case delivered
    /// The receiver wants no more: 410.
    case refused
    case retry(at: Date)
    case abandoned
}
