import Foundation
import RecordStore
import Testing

@Suite("Records in SQLite")
struct SQLiteRecordStoreTests {
    /// A fresh file for each test.
    private func withStore(_ body: (RecordStoreContract) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(
            RecordStoreContract(store: SQLiteRecordStore(path: folder.appending(path: "records.sqlite").path)))
    }

    @Test("tokens: found by hash, revoked once, use noted")
    func credentials() async throws { try await withStore { try await $0.credentials() } }

    @Test("turbo before fast before relax, then the oldest")
    func queueOrder() async throws { try await withStore { try await $0.queueOrder() } }

    @Test("a full queue refuses and charges nothing")
    func queueLimit() async throws { try await withStore { try await $0.queueLimit() } }

    @Test("a task ends once, and only for the holder of its lease")
    func settling() async throws { try await withStore { try await $0.settling() } }

    @Test("quota is taken on acceptance and given back once on failure")
    func quota() async throws { try await withStore { try await $0.quota() } }

    @Test("a lease that ran out puts the task back; its old holder has lost it")
    func leases() async throws { try await withStore { try await $0.leases() } }

    @Test("many at once neither overdraw nor claim twice")
    func race() async throws { try await withStore { try await $0.race() } }

    @Test("two processes may open the file; what one writes the other reads")
    func twoHandles() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "records.sqlite").path
        let first = RecordStoreContract(store: try SQLiteRecordStore(path: path))
        let second = try SQLiteRecordStore(path: path)
        let owner = try await first.owner()
        #expect(try await second.credential(hash: owner.credential.hash)?.application.name == "one")
    }
}
