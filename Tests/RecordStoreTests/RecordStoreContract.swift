import EditsAPI
import Foundation
import RecordStore
import Testing

/// What every record store must do. A suite for another store calls the same functions.
struct RecordStoreContract {
    let store: any RecordStore
    let instance = UUID()
    let start = Date(timeIntervalSince1970: 1_700_000_000)

    struct Owner {
        var application: ApplicationRecord
        var credential: CredentialRecord
    }

    func owner(_ name: String = "one", quota: Credits? = nil) async throws -> Owner {
        let account = try await store.accountID(named: name) ?? UUID()
        let application = ApplicationRecord(
            id: UUID(), accountID: account, name: name, isMetered: quota != nil, createdAt: start)
        try await store.createApplication(application, account: name, grant: quota)
        let credential = CredentialRecord(
            id: UUID(), applicationID: application.id, hash: Data((0..<32).map { _ in UInt8.random(in: 0...255) }),
            apis: [.edits], createdAt: start, expiresAt: start.addingTimeInterval(60))
        try await store.createCredential(credential)
        return Owner(application: application, credential: credential)
    }

    func task(of owner: Owner, mode: EditMode = .fast, at offset: TimeInterval = 0) -> TaskRecord {
        TaskRecord(
            id: UUID(), traceID: UUID(), accountID: owner.application.accountID,
            applicationID: owner.application.id, credentialID: owner.credential.id,
            imageID: .random(in: 1 ... .max), mode: mode, request: Data("{}".utf8), charge: Credits(1),
            createdAt: start.addingTimeInterval(offset))
    }

    func lease(_ seconds: TimeInterval = 60) -> Lease {
        Lease(holder: UUID(), instance: instance, until: start.addingTimeInterval(seconds))
    }

    /// Accepts a task with limits that are not reached, unless others are given.
    @discardableResult
    func accept(
        _ task: TaskRecord, queueLimit: Int = 1_000, accountLimit: Int = 1_000, fingerprint: Data? = nil,
        key: String? = nil, keysSince: TimeInterval = -1_000, joinable: TimeInterval = 600
    ) async throws -> Admission {
        try await store.accept(
            Acceptance(
                task: task, queueLimit: queueLimit, accountLimit: accountLimit,
                fingerprint: fingerprint ?? Data((0..<32).map { _ in UInt8.random(in: 0...255) }),
                idempotencyKey: key, keysSince: start.addingTimeInterval(keysSince), attendant: instance,
                joinableUntil: start.addingTimeInterval(joinable)))
    }

    /// Claims at a moment.
    func claim(
        at seconds: TimeInterval = 0, lease: Lease? = nil, policy: QueuePolicy = QueuePolicy()
    ) async throws -> TaskRecord? {
        try await store.claimTask(
            lease: lease ?? self.lease(seconds + 60), policy: policy, at: start.addingTimeInterval(seconds))
    }

    let outcome = EditOutcome(
        gridWidth: 8, gridHeight: 6, pictures: 4, slug: "warmer", seed: 7, engine: "darkroom", notes: ["a note"],
        mask: MaskReport(polarity: .white, coverage: 0.25, changedOutside: 0), actions: [])

    func credentials() async throws {
        let owner = try await owner(quota: Credits(2.5))
        let found = try #require(try await store.credential(hash: owner.credential.hash))
        #expect(found.credential == owner.credential)
        #expect(found.application == owner.application)
        #expect(found.balance == Credits(2.5))
        #expect(try await store.credential(hash: Data(count: 32)) == nil)
        await #expect(throws: (any Error).self) { try await store.createCredential(owner.credential) }

        try await store.recordUse(of: owner.credential.id, at: start.addingTimeInterval(5))
        try await store.recordUse(of: owner.credential.id, at: start.addingTimeInterval(3))
        #expect(try await store.revokeCredential(owner.credential.id, at: start.addingTimeInterval(7)))
        #expect(try await store.revokeCredential(owner.credential.id, at: start.addingTimeInterval(9)))
        #expect(try await !store.revokeCredential(UUID(), at: start))
        let revoked = try #require(try await store.credentials().first).credential
        #expect(revoked.lastUsedAt == start.addingTimeInterval(5))
        #expect(revoked.revokedAt == start.addingTimeInterval(7))
        #expect(!revoked.isValid(at: start.addingTimeInterval(8)))
    }

    func queueOrder() async throws {
        let owner = try await owner()
        let relax = task(of: owner, mode: .relax, at: 0)
        let fast = task(of: owner, mode: .fast, at: 1)
        let later = task(of: owner, mode: .fast, at: 2)
        let turbo = task(of: owner, mode: .turbo, at: 3)
        #expect(try await accept(relax) == .accepted)
        try await accept(fast)
        try await accept(later)
        try await accept(turbo)
        #expect(try await store.queuePosition(of: relax.id) == 3)
        var claimed: [UUID] = []
        while let next = try await claim(at: 10) {
            #expect(next.state == .processing)
            #expect(next.attempts == 1)
            #expect(next.startedAt == start.addingTimeInterval(10))
            claimed.append(next.id)
        }
        #expect(claimed == [turbo.id, fast.id, later.id, relax.id])
        #expect(try await store.queuePosition(of: relax.id) == 0)
    }

    func queueLimit() async throws {
        let owner = try await owner(quota: Credits(10))
        try await accept(task(of: owner), queueLimit: 2)
        try await accept(task(of: owner), queueLimit: 2)
        await #expect(throws: RecordError.queueFull(limit: 2)) {
            try await accept(task(of: owner), queueLimit: 2)
        }
        #expect(try await store.balance(of: owner.application.id) == Credits(8))
    }

    func settling() async throws {
        let owner = try await owner()
        let accepted = task(of: owner)
        try await accept(accepted, queueLimit: 10)
        let lease = lease()
        let claimed = try #require(try await store.claimTask(lease: lease, policy: QueuePolicy(), at: start))
        #expect(claimed.id == accepted.id)
        let end = start.addingTimeInterval(4)
        #expect(
            try await !store.settleTask(accepted.id, holder: UUID(), as: .succeeded(outcome), at: end))
        #expect(try await store.settleTask(accepted.id, holder: lease.holder, as: .succeeded(outcome), at: end))
        #expect(
            try await !store.settleTask(accepted.id, holder: lease.holder, as: .failed(.apiError("late")), at: end))
        let ended = try #require(try await store.task(accepted.id))
        #expect(ended.state == .succeeded)
        #expect(ended.outcome == outcome)
        #expect(ended.error == nil)
        #expect(ended.finishedAt == end)
        #expect(
            try await store.claimTask(lease: self.lease(), policy: QueuePolicy(), at: end.addingTimeInterval(1_000))
                == nil)
    }

    func quota() async throws {
        let owner = try await owner(quota: Credits(1.5))
        let first = task(of: owner)
        try await accept(first, queueLimit: 10)
        #expect(try await store.balance(of: owner.application.id) == Credits(0.5))
        await #expect(throws: RecordError.quotaExceeded(balance: Credits(0.5), charge: Credits(1))) {
            try await accept(task(of: owner), queueLimit: 10)
        }
        let lease = lease()
        _ = try await store.claimTask(lease: lease, policy: QueuePolicy(), at: start)
        let ending = TaskEnding.failed(.apiError("fetch failed"))
        #expect(try await store.settleTask(first.id, holder: lease.holder, as: ending, at: start))
        #expect(try await store.balance(of: owner.application.id) == Credits(1.5))
        #expect(try await store.task(first.id)?.error == .apiError("fetch failed"))
        #expect(try await !store.settleTask(first.id, holder: lease.holder, as: ending, at: start))
        #expect(try await store.balance(of: owner.application.id) == Credits(1.5))
        try await accept(task(of: owner), queueLimit: 10)
    }

    func leases() async throws {
        let owner = try await owner()
        let accepted = task(of: owner)
        try await accept(accepted, queueLimit: 10)
        let lost = lease(60)
        _ = try await store.claimTask(lease: lost, policy: QueuePolicy(), at: start)
        #expect(
            try await store.claimTask(lease: lease(), policy: QueuePolicy(), at: start.addingTimeInterval(60)) == nil)
        let renewed = Lease(holder: lost.holder, instance: instance, until: start.addingTimeInterval(100))
        #expect(try await store.renewLease(on: accepted.id, lease: renewed))
        #expect(
            try await store.claimTask(lease: lease(), policy: QueuePolicy(), at: start.addingTimeInterval(99)) == nil)

        let second = lease(500)
        let again = try #require(
            try await store.claimTask(lease: second, policy: QueuePolicy(), at: start.addingTimeInterval(101)))
        #expect(again.id == accepted.id)
        #expect(again.attempts == 2)
        #expect(again.startedAt == start)
        #expect(try await !store.renewLease(on: accepted.id, lease: renewed))
        #expect(
            try await !store.settleTask(accepted.id, holder: lost.holder, as: .succeeded(outcome), at: start))
        #expect(try await !store.releaseTask(accepted.id, holder: lost.holder))
        #expect(try await store.releaseTask(accepted.id, holder: second.holder))
        #expect(try await store.task(accepted.id)?.state == .pending)
        #expect(
            try await store.claimTask(lease: lease(), policy: QueuePolicy(), at: start.addingTimeInterval(102))?
                .attempts == 2)
    }

    func race() async throws {
        let owner = try await owner(quota: Credits(5))
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<20 {
                group.addTask { (try? await accept(task(of: owner), queueLimit: 100)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(accepted == 5)
        let claimed = try await withThrowingTaskGroup(of: UUID?.self) { group in
            for _ in 0..<10 {
                group.addTask { try await store.claimTask(lease: lease(), policy: QueuePolicy(), at: start)?.id }
            }
            return try await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
        }
        #expect(claimed.count == 5)
        #expect(Set(claimed).count == 5)
    }
}
