import EditsAPI
import Foundation
import RecordStore

/// How long a claim takes with a short and with a long queue, in SQLite on a real disk.
///
/// Claims with both queues are taken in turn, so that a change of the disk's speed meets both.
struct QueueBenchmark {
    private static let lengths = (short: 1_000, long: 50_000)
    private static let accounts = 20
    private static let rounds = 300

    func run(into report: inout Report) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "queue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        report.section("Claiming a task: SQLite, full synchronisation, \(Self.accounts) accounts, all modes")
        let short = try await filledStore(in: folder, length: Self.lengths.short)
        let long = try await filledStore(in: folder, length: Self.lengths.long)
        let (few, many, ratio) = try await compare(
            rounds: Self.rounds, { try await claim(short) }, { try await claim(long) })
        report.note("\(Self.lengths.short) tasks wait", few.text)
        report.note("\(Self.lengths.long) tasks wait", many.text)
        report.expect("ratio of the medians, long over short", 1 / ratio, atMost: 1.3)
    }

    private func claim(_ store: SQLiteRecordStore) async throws {
        let now = Date()
        let lease = Lease(holder: UUID(), instance: UUID(), until: now.addingTimeInterval(3_600))
        guard try await store.claimTask(lease: lease, policy: QueuePolicy(), at: now) != nil else {
            throw EmptyQueue()
        }
    }

    private struct EmptyQueue: Error {}

    private func filledStore(in folder: URL, length: Int) async throws -> SQLiteRecordStore {
        let store = try SQLiteRecordStore(path: folder.appending(path: "\(length).sqlite").path(percentEncoded: false))
        var owners: [CredentialRecord] = []
        var accounts: [UUID] = []
        let now = Date()
        for number in 0..<Self.accounts {
            let application = ApplicationRecord(
                id: UUID(), accountID: UUID(), name: "\(number)", isMetered: false, createdAt: now)
            try await store.createApplication(application, account: "\(number)", grant: nil)
            let credential = CredentialRecord(
                id: UUID(), applicationID: application.id, hash: Self.random32(), apis: [.edits], createdAt: now)
            try await store.createCredential(credential)
            owners.append(credential)
            accounts.append(application.accountID)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<length {
                let acceptance = Self.acceptance(
                    number, account: accounts[number % Self.accounts], credential: owners[number % Self.accounts], now)
                group.addTask { _ = try await store.accept(acceptance) }
                if number % 256 == 255 { try await group.waitForAll() }
            }
            try await group.waitForAll()
        }
        return store
    }

    private static func acceptance(
        _ number: Int, account: UUID, credential: CredentialRecord, _ now: Date
    ) -> Acceptance {
        let modes = EditMode.allCases
        let task = TaskRecord(
            id: UUID(), traceID: UUID(), accountID: account, applicationID: credential.applicationID,
            credentialID: credential.id, imageID: Int64(number + 1), mode: modes[number % modes.count],
            request: Data(repeating: 0x20, count: 400), charge: Credits(1),
            createdAt: now.addingTimeInterval(Double(number) / 1_000))
        return Acceptance(
            task: task, queueLimit: .max, accountLimit: .max, fingerprint: random32(), keysSince: now,
            attendant: UUID(), joinableUntil: now)
    }

    private static func random32() -> Data { Data((0..<32).map { _ in UInt8.random(in: 0...255) }) }
}
