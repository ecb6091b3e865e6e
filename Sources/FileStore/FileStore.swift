public import Foundation

/// Picture files by name. A file is written whole or not at all, and never changes: writing a name again replaces it.
public protocol FileStore: Sendable {
    /// Stores a file. When the method returns, the file survives a crash; before, readers see the old one or none.
    func write(_ contents: Data, to key: FileKey) async throws

    /// The size in bytes.
    ///
    /// - Throws: ``FileStoreError/notFound(_:)``.
    func size(of key: FileKey) async throws -> Int

    /// The bytes of a range.
    ///
    /// - Throws: ``FileStoreError/notFound(_:)``, ``FileStoreError/outOfRange(_:)``.
    func read(_ key: FileKey, range: Range<Int>) async throws -> Data

    /// Removes a file; one that is not there is no error.
    func delete(_ key: FileKey) async throws

    /// Removes every file whose name begins with the folder's; one that is not there is no error.
    func deleteFolder(_ folder: FileKey) async throws

    /// Answers whether files can be written and read now.
    func check() async throws
}

extension FileStore {
    /// A whole file.
    public func read(_ key: FileKey) async throws -> Data {
        try await read(key, range: 0..<size(of: key))
    }
}
