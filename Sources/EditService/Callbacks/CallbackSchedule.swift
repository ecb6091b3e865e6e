internal import Foundation
internal import RecordStore

/// When a callback is attempted again.
struct CallbackSchedule: Sendable {
    /// Seconds from the beginning to each attempt: 0, 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, 4 h, 8 h, 24 h.
    static let offsets: [TimeInterval] = [0, 5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400]
    /// The share of a pause by which it is longer or shorter, by chance.
    static let jitter = 0.1
    /// The longest that a `retry-after` is respected, in seconds.
    static let longestRetryAfter: TimeInterval = 86_400

    /// 0…1, drawn anew at each call.
    var chance: @Sendable () -> Double

    /// What follows from an attempt.
    ///
    /// - Parameters:
    ///   - delivery: as it was before the attempt.
    ///   - retryAfter: seconds that the receiver asked for.
    func verdict(
        after attempt: DeliveryAttempt, of delivery: DeliveryRecord, retryAfter: TimeInterval?
    ) -> DeliveryVerdict {
        if let status = attempt.status, (200..<300).contains(status) { return .delivered }
        if attempt.status == 410 { return .refused }
        let tries = delivery.tries + 1
        // A line of progress is worth nothing later.
        guard delivery.content == .result, tries < Self.offsets.count else { return .abandoned }
        let end = attempt.startedAt.addingTimeInterval(attempt.duration)
        let pause = Self.offsets[tries] - Self.offsets[tries - 1]
        let jittered = pause * (1 + Self.jitter * (2 * chance() - 1))
        let planned = max(
            attempt.startedAt.addingTimeInterval(jittered), delivery.scheduledFrom.addingTimeInterval(jittered))
        let wanted = end.addingTimeInterval(min(retryAfter ?? 0, Self.longestRetryAfter))
        return .retry(at: max(planned, wanted))
    }

    /// Reads a `retry-after`: seconds, or a date (RFC 9110, section 10.2.3).
    static func retryAfter(_ header: String?, at now: Date) -> TimeInterval? {
        guard let header = header?.trimmingCharacters(in: .whitespaces) else { return nil }
        if let seconds = TimeInterval(header) { return seconds >= 0 ? seconds : nil }
        return httpDate(header).map { max(0, $0.timeIntervalSince(now)) }
    }

    private static func httpDate(_ text: String) -> Date? {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "GMT")
        formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return formatter.date(from: text)
    }
}
