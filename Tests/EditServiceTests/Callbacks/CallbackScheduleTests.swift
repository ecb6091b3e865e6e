import Foundation
import RecordStore
import Testing

@testable import EditService

@Suite("When a callback is attempted again")
struct CallbackScheduleTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)

    private func delivery(tries: Int, _ content: DeliveryRecord.Content = .result) -> DeliveryRecord {
        DeliveryRecord(
            taskID: UUID(), number: 0, applicationID: UUID(), content: content, url: "https://example.org/",
            host: "example.org", state: .waiting, attempts: tries, tries: tries, createdAt: start,
            scheduledFrom: start, dueAt: start)
    }

    private func attempt(_ status: Int?, at seconds: TimeInterval = 0) -> DeliveryAttempt {
        DeliveryAttempt(startedAt: start.addingTimeInterval(seconds), duration: 0.5, status: status)
    }

    @Test("2xx is delivered, 410 refused, all else is tried again", arguments: [200, 204, 299])
    func delivered(status: Int) {
        let schedule = CallbackSchedule(chance: { 0.5 })
        #expect(schedule.verdict(after: attempt(status), of: delivery(tries: 0), retryAfter: nil) == .delivered)
        #expect(schedule.verdict(after: attempt(410), of: delivery(tries: 0), retryAfter: nil) == .refused)
        for other in [199, 300, 302, 400, 404, 429, 500, 503] as [Int?] + [nil] {
            let verdict = schedule.verdict(after: attempt(other), of: delivery(tries: 0), retryAfter: nil)
            #expect(verdict == .retry(at: start.addingTimeInterval(5)))
        }
    }

    @Test("the attempts lie at 0, 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, 4 h, 8 h and 24 h, then it is given up")
    func offsets() {
        let schedule = CallbackSchedule(chance: { 0.5 })
        var times: [TimeInterval] = [0]
        for tries in 0..<20 {
            let last = attempt(500, at: times[tries])
            guard case .retry(let next) = schedule.verdict(after: last, of: delivery(tries: tries), retryAfter: nil)
            else { break }
            times.append(next.timeIntervalSince(start))
        }
        #expect(times == [0, 5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 86_400])
        let last = schedule.verdict(after: attempt(500), of: delivery(tries: 10), retryAfter: nil)
        #expect(last == .abandoned)
    }

    @Test("a pause is a tenth longer or shorter at most", arguments: [(0.0, 4.5), (1.0, 5.5)])
    func jitter(chance: Double, pause: TimeInterval) {
        let verdict = CallbackSchedule(chance: { chance })
            .verdict(after: attempt(500), of: delivery(tries: 0), retryAfter: nil)
        #expect(verdict == .retry(at: start.addingTimeInterval(pause)))
    }

    @Test("retry-after is respected when it asks for more, a day at most")
    func retryAfter() {
        let schedule = CallbackSchedule(chance: { 0.5 })
        for (asked, pause) in [(2.0, 5.0), (100, 100.5), (1_000_000, 86_400.5)] {
            let verdict = schedule.verdict(after: attempt(503), of: delivery(tries: 0), retryAfter: asked)
            #expect(verdict == .retry(at: start.addingTimeInterval(pause)))
        }
        #expect(CallbackSchedule.retryAfter("120", at: start) == 120)
        #expect(CallbackSchedule.retryAfter("Fri, 15 Jan 2027 08:01:00 GMT", at: start) == 60)
        #expect(CallbackSchedule.retryAfter("Fri, 15 Jan 2027 07:00:00 GMT", at: start) == 0)
        for nonsense in ["soon", "-5", ""] { #expect(CallbackSchedule.retryAfter(nonsense, at: start) == nil) }
        #expect(CallbackSchedule.retryAfter(nil, at: start) == nil)
    }

    @Test("a line of progress is attempted once")
    func progress() {
        let schedule = CallbackSchedule(chance: { 0.5 })
        let line = delivery(tries: 0, .progress(TaskProgress(percent: 10, previews: 0)))
        #expect(schedule.verdict(after: attempt(500), of: line, retryAfter: nil) == .abandoned)
        #expect(schedule.verdict(after: attempt(200), of: line, retryAfter: nil) == .delivered)
    }
}
