import EditsAPI
import Foundation
import RecordStore
import Testing

extension RecordStoreContract {
    func accountLimit() async throws {
        let (one, two) = (try await owner("one", quota: Credits(9)), try await owner("two"))
        try await accept(task(of: one), accountLimit: 2)
        _ = try await claim()
        try await accept(task(of: one), accountLimit: 2)
        await #expect(throws: RecordError.accountFull(limit: 2)) { try await accept(task(of: one), accountLimit: 2) }
        #expect(try await accept(task(of: two), accountLimit: 2) == .accepted)
        #expect(try await store.balance(of: one.application.id) == Credits(7))
    }

    func keys() async throws {
        let (one, two) = (try await owner("one", quota: Credits(9)), try await owner("two"))
        let print = Data(repeating: 1, count: 32)
        let first = task(of: one)
        #expect(try await accept(first, fingerprint: print, key: "k") == .accepted)
        try await store.recordAnswer(of: first.id)
        guard case .joined(let joined) = try await accept(task(of: one, at: 5), fingerprint: print, key: "k") else {
            Issue.record("the repeat did not join")
            return
        }
        #expect(joined.id == first.id)
        #expect(try await store.balance(of: one.application.id) == Credits(8))
        await #expect(throws: RecordError.keyReused) {
            try await accept(task(of: one, at: 6), fingerprint: Data(repeating: 2, count: 32), key: "k")
        }
        #expect(try await accept(task(of: two, at: 6), fingerprint: print, key: "k") == .accepted)
        #expect(try await accept(task(of: one, at: 7), fingerprint: print, key: "k", keysSince: 1) == .accepted)
    }

    func repeats() async throws {
        let owner = try await owner(quota: Credits(9))
        let print = Data(repeating: 3, count: 32)
        func isJoined(at second: TimeInterval, _ other: Data? = nil) async throws -> Bool {
            if case .joined = try await accept(task(of: owner, at: second), fingerprint: other ?? print) {
                true
            } else {
                false
            }
        }
        let first = task(of: owner)
        #expect(try await accept(first, fingerprint: print) == .accepted)
        // Somebody waits for it: this is another request.
        #expect(try await !isJoined(at: 1))
        try await store.abandon(first.id, attendant: UUID(), joinableUntil: start.addingTimeInterval(100))
        try await store.abandon(first.id, attendant: instance, joinableUntil: start.addingTimeInterval(100))
        #expect(try await !isJoined(at: 2, Data(repeating: 4, count: 32)))
        #expect(try await isJoined(at: 99))
        try await store.abandon(first.id, attendant: instance, joinableUntil: start.addingTimeInterval(100))
        #expect(try await !isJoined(at: 100))
        try await store.recordAnswer(of: first.id)
        #expect(try await !isJoined(at: 50))
    }

    func cancelling() async throws {
        let owner = try await owner(quota: Credits(3))
        let (waiting, running) = (task(of: owner, at: 1), task(of: owner))
        try await accept(running)
        try await accept(waiting)
        let lease = lease(100)
        #expect(try await claim(at: 1, lease: lease)?.id == running.id)
        for task in [waiting, running] {
            let ended = try await store.cancelTask(task.id, as: .cancelled, at: start.addingTimeInterval(2))
            #expect(ended?.state == .failed)
            #expect(ended?.error == .cancelled)
        }
        #expect(try await store.holdersAlive(among: [lease.holder]).isEmpty)
        #expect(try await !store.settleTask(running.id, holder: lease.holder, as: .succeeded(outcome), at: start))
        _ = try await store.cancelTask(running.id, as: .apiError("again"), at: start.addingTimeInterval(3))
        #expect(try await store.task(running.id)?.error == .cancelled)
        #expect(try await store.balance(of: owner.application.id) == Credits(3))
        #expect(try await store.cancelTask(UUID(), as: .cancelled, at: start) == nil)
        let kinds = try await store.ledger(of: owner.application.id).map(\.kind)
        #expect(kinds.count { $0 == .refund } == 2)
    }

    func listing() async throws {
        let (one, two) = (try await owner("one"), try await owner("two"))
        var ids: [UUID] = []
        for second in 0..<5 {
            let task = task(of: one, at: Double(second))
            ids.insert(task.id, at: 0)
            try await accept(task)
        }
        let foreign = task(of: two)
        try await accept(foreign)
        let account = one.application.accountID
        let page = try await store.tasks(TaskQuery(accountID: account, offset: 1, limit: 2))
        #expect(page.tasks.map(\.id) == Array(ids[1...2]))
        #expect(page.total == 5)
        let named = try await store.tasks(TaskQuery(accountID: account, ids: [ids[3], foreign.id], limit: 9))
        #expect(named.tasks.map(\.id) == [ids[3]])
        #expect(named.total == 1)
        let late = TaskQuery(
            accountID: account, createdAtMin: start.addingTimeInterval(1), createdAtMax: start.addingTimeInterval(2),
            limit: 9)
        #expect(try await store.tasks(late).tasks.map(\.id) == [ids[2], ids[3]])
        #expect(try await store.tasks(TaskQuery(accountID: account, ids: [], limit: 9)).total == 0)
        let picture = try #require(try await store.task(foreign.id)).imageID
        #expect(try await store.task(imageID: picture)?.id == foreign.id)
    }
}
