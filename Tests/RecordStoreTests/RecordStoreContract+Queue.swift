import EditsAPI
import Foundation
import RecordStore
import Testing

extension RecordStoreContract {
    func turns() async throws {
        let (busy, quiet) = (try await owner("busy"), try await owner("quiet"))
        for second in 0..<6 { try await accept(task(of: busy, at: Double(second))) }
        for second in 0..<2 { try await accept(task(of: quiet, at: 10 + Double(second))) }
        var order: [UUID] = []
        while let next = try await claim(at: 20) { order.append(next.accountID) }
        #expect(order.count == 8)
        #expect(order.prefix(4).count { $0 == quiet.application.accountID } == 2)
    }

    func sameMoment() async throws {
        let owner = try await owner()
        var accepted: [UUID] = []
        for number in 0..<12 {
            var task = task(of: owner)
            task.imageID = Int64(100 + number)
            try await accept(task)
            accepted.append(task.id)
        }
        #expect(try await store.queuePosition(of: accepted[11]) == 11)
        #expect(try await store.tasksBegun(among: Set(accepted)).isEmpty)
        var claimed: [UUID] = []
        while let next = try await claim(at: 5) { claimed.append(next.id) }
        #expect(claimed == accepted)
        let unknown = UUID()
        #expect(try await store.tasksBegun(among: [accepted[0], unknown]) == [accepted[0], unknown])
    }

    func ageing() async throws {
        let owner = try await owner()
        let relax = task(of: owner, mode: .relax)
        try await accept(relax)
        for second in 0..<40 { try await accept(task(of: owner, mode: .turbo, at: Double(second))) }
        for _ in 0..<4 { #expect(try await claim(at: 539.9)?.mode == .turbo) }
        var claimed: [EditMode] = []
        for _ in 0..<2 { claimed.append(try #require(try await claim(at: 540)).mode) }
        #expect(claimed.contains(.relax))
    }

    func runningLimits() async throws {
        let (one, two) = (try await owner("one"), try await owner("two"))
        for second in 0..<3 {
            try await accept(task(of: one, at: Double(second)))
            try await accept(task(of: two, at: Double(second)))
        }
        let perAccount = QueuePolicy(runningPerAccount: 1)
        let first = try #require(try await claim(at: 5, policy: perAccount))
        let second = try #require(try await claim(at: 5, policy: perAccount))
        #expect(first.accountID != second.accountID)
        #expect(try await claim(at: 5, policy: perAccount) == nil)
        #expect(try await claim(at: 5, policy: QueuePolicy(running: 2)) == nil)
        #expect(try await claim(at: 5, policy: QueuePolicy(running: 3)) != nil)
    }

    func positions() async throws {
        let owners = [try await owner("a"), try await owner("b"), try await owner("c")]
        var random = SystemRandomNumberGenerator()
        for second in 0..<40 {
            let mode = try #require(EditMode.allCases.randomElement(using: &random))
            let owner = try #require(owners.randomElement(using: &random))
            try await accept(task(of: owner, mode: mode, at: Double(second)))
        }
        _ = try await claim(at: 50)
        var expected: [UUID: Int] = [:]
        for owner in owners {
            let query = TaskQuery(accountID: owner.application.accountID, limit: 100)
            for task in try await store.tasks(query).tasks where task.state == .pending {
                expected[task.id] = try await store.queuePosition(of: task.id)
            }
        }
        var place = 0
        while let next = try await claim(at: 50) {
            #expect(expected[next.id] == place)
            place += 1
        }
        #expect(place == 39)
    }

    func attempts() async throws {
        let owner = try await owner()
        let accepted = task(of: owner)
        try await accept(accepted)
        _ = try await claim(at: 0)
        let second = lease(200)
        _ = try await claim(at: 61, lease: second)
        #expect(try await store.releaseTask(accepted.id, holder: second.holder))
        _ = try await claim(at: 70)
        let attempts = try await store.attempts(of: accepted.id)
        #expect(attempts.map(\.number) == [1, 2])
        #expect(attempts[0].reason?.contains("lease") == true)
        #expect(attempts[0].endedAt == start.addingTimeInterval(61))
        #expect(attempts[1].startedAt == start.addingTimeInterval(70))
        #expect(attempts[1].reason == nil)
    }

    func instances() async throws {
        let owner = try await owner()
        let accepted = task(of: owner)
        let print = Data(repeating: 7, count: 32)
        try await accept(accepted, fingerprint: print)
        let record = InstanceRecord(
            id: instance, host: "here", processID: 4, workers: 2, startedAt: start, seenAt: start)
        try await store.recordInstance(record)
        _ = try await claim(at: 0)
        #expect(try await store.instances() == [record])
        #expect(try await store.queueStatus(seenSince: start).workers == 2)
        #expect(try await store.queueStatus(seenSince: start.addingTimeInterval(1)).workers == 0)
        try await store.removeInstance(instance, reason: "gone", at: start.addingTimeInterval(3))
        #expect(try await store.instances().isEmpty)
        #expect(try await store.task(accepted.id)?.state == .pending)
        #expect(try await store.attempts(of: accepted.id).first?.reason == "gone")
        guard case .joined(let joined) = try await accept(task(of: owner, at: 4), fingerprint: print) else {
            Issue.record("the repeat did not join")
            return
        }
        #expect(joined.id == accepted.id)
    }
}
