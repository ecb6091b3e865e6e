import EditsAPI
import Foundation
import RecordStore
import Testing

extension RecordStoreContract {
    private func callback(of owner: Owner, host: String = "example.org", isStreamed: Bool = false) -> TaskRecord {
        var task = task(of: owner)
        task.callbackURL = "https://\(host)/done"
        task.isStreamed = isStreamed
        return task
    }

    private func next(at second: TimeInterval, perHost: Int = 4) async throws -> (DeliveryRecord, UUID)? {
        let lease = lease(second + 40)
        let delivery = try await store.claimDelivery(
            lease: lease, perHost: perHost, at: start.addingTimeInterval(second))
        return delivery.map { ($0, lease.holder) }
    }

    private func attempt(_ status: Int?) -> DeliveryAttempt {
        DeliveryAttempt(
            startedAt: start, duration: 0.5, status: status, answer: Data(repeating: 65, count: 2_000),
            fault: status == nil ? "no answer" : nil)
    }

    func outbox() async throws {
        let owner = try await owner()
        let streamed = callback(of: owner, isStreamed: true)
        try await accept(streamed)
        let lease = lease(100)
        _ = try await claim(lease: lease)
        let half = TaskProgress(percent: 50, previews: 1)
        #expect(try await store.recordProgress(half, of: streamed.id, holder: lease.holder, at: start))
        #expect(try await !store.recordProgress(half, of: streamed.id, holder: UUID(), at: start))
        #expect(try await store.settleTask(streamed.id, holder: lease.holder, as: .succeeded(outcome), at: start))

        let (first, holder) = try #require(try await next(at: 1))
        #expect(first.content == .progress(TaskProgress()))
        #expect(try await next(at: 2) == nil)
        #expect(try await !store.recordAttempt(attempt(200), of: first, holder: UUID(), verdict: .delivered))
        #expect(try await store.recordAttempt(attempt(nil), of: first, holder: holder, verdict: .abandoned))
        // The lines behind a line that was not delivered are dropped; the result is not.
        let (result, second) = try #require(try await next(at: 3))
        #expect(result.content == .result)
        #expect(result.number == 2)
        let later = start.addingTimeInterval(10)
        #expect(try await store.recordAttempt(attempt(500), of: result, holder: second, verdict: .retry(at: later)))
        #expect(try await next(at: 9.9) == nil)
        let (again, third) = try #require(try await next(at: 10))
        #expect(again.tries == 1)
        #expect(try await store.recordAttempt(attempt(200), of: again, holder: third, verdict: .delivered))
        let attempts = try await store.attempts(of: again)
        #expect(attempts.map(\.status) == [500, 200])
        #expect(attempts[0].answer.count == DeliveryAttempt.answerLimit)
        #expect(try await store.deliveries(DeliveryQuery(taskID: streamed.id, state: .abandoned)).count == 2)
        #expect(try await next(at: 1_000) == nil)
        #expect(try await store.retryDelivery(of: streamed.id, at: start.addingTimeInterval(2_000)))
        #expect(try await next(at: 2_000)?.0.tries == 0)
        #expect(try await !store.retryDelivery(of: UUID(), at: start))
    }

    func perHost() async throws {
        let owner = try await owner()
        for host in ["a.org", "a.org", "a.org", "b.org"] {
            let task = callback(of: owner, host: host)
            try await accept(task)
            let lease = lease(100)
            _ = try await claim(lease: lease)
            #expect(try await store.settleTask(task.id, holder: lease.holder, as: .succeeded(outcome), at: start))
        }
        var hosts: [String] = []
        while let (delivery, _) = try await next(at: 1, perHost: 2) { hosts.append(delivery.host) }
        #expect(hosts.sorted() == ["a.org", "a.org", "b.org"])
        // Their leases ran out: they are due again.
        #expect(try await next(at: 42, perHost: 2) != nil)
    }

    func retention() async throws {
        let owner = try await owner(quota: Credits(9))
        let (plain, waiting) = (task(of: owner), callback(of: owner))
        for task in [plain, waiting] {
            try await accept(task)
            let lease = lease(100)
            _ = try await claim(lease: lease)
            #expect(try await store.settleTask(task.id, holder: lease.holder, as: .succeeded(outcome), at: start))
        }
        let later = start.addingTimeInterval(10)
        #expect(try await store.tasksWithFiles(finishedBefore: start, limit: 9).isEmpty)
        #expect(try await store.tasksWithFiles(finishedBefore: later, limit: 9).count == 2)
        #expect(try await store.removeTasks(finishedBefore: later, limit: 9) == 0)
        for task in [plain, waiting] { try await store.recordFilesRemoved(of: task.id) }
        #expect(try await store.tasksWithFiles(finishedBefore: later, limit: 9).isEmpty)
        #expect(try await store.removeTasks(finishedBefore: later, limit: 9) == 1)
        #expect(try await store.task(plain.id) == nil)
        #expect(try await store.task(waiting.id) != nil)
        #expect(try await store.ledger(of: owner.application.id).count == 3)
    }
}
