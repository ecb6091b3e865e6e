import FileStore
import Foundation
import Testing

@Suite("Files on disk")
struct DiskFileStoreTests {
    private let root = FileManager.default.temporaryDirectory.appending(path: "files-\(UUID().uuidString)")

    private func store() throws -> DiskFileStore { try DiskFileStore(root: root) }

    @Test("what was written is read, whole and in part, and can be written again")
    func roundTrip() async throws {
        let store = try store()
        defer { try? FileManager.default.removeItem(at: root) }
        let key = try FileKey("a/b/c.png")
        try await store.write(Data("hello world".utf8), to: key)
        #expect(try await store.size(of: key) == 11)
        #expect(try await store.read(key) == Data("hello world".utf8))
        #expect(try await store.read(key, range: 6..<11) == Data("world".utf8))
        try await store.write(Data("bye".utf8), to: key)
        #expect(try await store.read(key) == Data("bye".utf8))
        try await store.delete(key)
        try await store.delete(key)
        await #expect(throws: FileStoreError.notFound(key)) { try await store.read(key) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: root.appending(path: ".writing").path) == [])
    }

    @Test("a range past the end is an error, never short")
    func range() async throws {
        let store = try store()
        defer { try? FileManager.default.removeItem(at: root) }
        let key = try FileKey("x")
        try await store.write(Data(count: 10), to: key)
        await #expect(throws: FileStoreError.outOfRange(key)) { try await store.read(key, range: 5..<11) }
    }

    @Test("writers of the same file never mix: a reader sees one of them whole")
    func concurrent() async throws {
        let store = try store()
        defer { try? FileManager.default.removeItem(at: root) }
        let key = try FileKey("shared/file")
        try await store.write(Data(repeating: 0, count: 100_000), to: key)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for byte in UInt8(1)...20 {
                group.addTask { try await store.write(Data(repeating: byte, count: 100_000), to: key) }
                group.addTask {
                    let seen = Set(try await store.read(key))
                    #expect(seen.count == 1)
                }
            }
            try await group.waitForAll()
        }
    }

    @Test(
        "names that could leave the folder are refused",
        arguments: [
            "", "/etc/passwd", "../x", "a/../b", "a//b", "a/", ".hidden", "a/.b", "a b", "a\\b", "ä", "a\u{0}b",
        ])
    func badKeys(path: String) {
        #expect(throws: FileStoreError.badKey(path)) { try FileKey(path) }
    }
}
