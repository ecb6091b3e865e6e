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

    @Test("keeps the contract", arguments: RecordStoreContract.cases)
    func contract(_ test: RecordStoreContract.Case) async throws {
        try await withStore { try await test.run($0) }
    }

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
