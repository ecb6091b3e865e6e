internal import Dispatch
public import Foundation

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Files in a folder on disk.
///
/// A file is written under a temporary name, flushed (`fsync`) and renamed, and the folder is flushed after it.
public struct DiskFileStore: FileStore {
    /// The folder.
    public let root: URL
    /// Disk calls block, so they run on threads of their own.
    private let threads = DispatchQueue(label: "retouch.files", attributes: .concurrent)

    /// - Throws: the system's error when the folder cannot be made.
    public init(root: URL) throws {
        self.root = root
        let folder = root.appending(path: ".writing")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    public func write(_ contents: Data, to key: FileKey) async throws {
        try await onThread { try replace(key, with: contents) }
    }

    public func size(of key: FileKey) async throws -> Int {
        try await onThread {
            var status = stat()
            guard stat(path(of: key), &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                throw FileStoreError.notFound(key)
            }
            return Int(status.st_size)
        }
    }

    public func read(_ key: FileKey, range: Range<Int>) async throws -> Data {
        try await onThread {
            let descriptor = open(path(of: key), O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileStoreError.notFound(key) }
            defer { close(descriptor) }
            return try contents(of: key, descriptor, range)
        }
    }

    public func delete(_ key: FileKey) async throws {
        try await onThread {
            guard unlink(path(of: key)) == 0 || errno == ENOENT else { throw failure("unlink") }
        }
    }

    public func deleteFolder(_ folder: FileKey) async throws {
        try await onThread {
            do {
                try FileManager.default.removeItem(atPath: path(of: folder))
            } catch CocoaError.fileNoSuchFile {
                // Nothing to remove.
            }
        }
    }

    public func check() async throws {
        let key = try FileKey("check")
        try await write(Data("retouch".utf8), to: key)
        _ = try await read(key)
    }

    private func path(of key: FileKey) -> String {
        root.appending(path: key.path).path(percentEncoded: false)
    }

    private func onThread<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            threads.async { continuation.resume(with: Swift.Result { try body() }) }
        }
    }
}

extension DiskFileStore {
    private func replace(_ key: FileKey, with contents: Data) throws {
        let target = path(of: key)
        let folders = try makeFolders(of: key)
        let temporary = root.appending(path: ".writing/\(UUID().uuidString)").path(percentEncoded: false)
        do {
            try writeFlushed(contents, to: temporary)
            guard rename(temporary, target) == 0 else { throw failure("rename") }
            for folder in folders { try flush(folder: folder) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// Makes the folders of a file.
    ///
    /// - Returns: the folders whose entries change with it: the file's own, and the one above each that is new.
    private func makeFolders(of key: FileKey) throws -> [String] {
        var folder = URL(filePath: path(of: key)).deletingLastPathComponent()
        var changed = [folder.path(percentEncoded: false)]
        while !FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) {
            folder = folder.deletingLastPathComponent()
            changed.append(folder.path(percentEncoded: false))
        }
        try FileManager.default.createDirectory(atPath: changed[0], withIntermediateDirectories: true)
        return changed
    }

    private func writeFlushed(_ contents: Data, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw failure("open") }
        defer { close(descriptor) }
        try contents.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = DiskCalls.write(descriptor, rest)
                guard count > 0 else { throw failure("write") }
                rest = rest.dropFirst(count)
            }
        }
        guard fsync(descriptor) == 0 else { throw failure("fsync") }
    }

    private func flush(folder: String) throws {
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open folder") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("fsync folder") }
    }

    private func contents(of key: FileKey, _ descriptor: Int32, _ range: Range<Int>) throws -> Data {
        var data = Data(count: range.count)
        let count = try data.withUnsafeMutableBytes { buffer in
            var filled = 0
            while filled < buffer.count {
                let count = pread(
                    descriptor, buffer.baseAddress! + filled, buffer.count - filled, off_t(range.lowerBound + filled))
                guard count >= 0 else { throw failure("read") }
                guard count > 0 else { break }
                filled += count
            }
            return filled
        }
        guard count == range.count else { throw FileStoreError.outOfRange(key) }
        return data
    }

    private func failure(_ operation: String) -> FileStoreError {
        .system(operation: operation, code: errno)
    }
}

private enum DiskCalls {
    static func write(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
        let whole = UnsafeRawBufferPointer(rebasing: bytes)
        #if canImport(Glibc)
        return Glibc.write(descriptor, whole.baseAddress, whole.count)
        #elseif canImport(Musl)
        return Musl.write(descriptor, whole.baseAddress, whole.count)
        #else
        return Darwin.write(descriptor, whole.baseAddress, whole.count)
        #endif
    }
}
