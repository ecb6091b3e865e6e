internal import CWebFiles
internal import Crypto
internal import Foundation
internal import Mustache

/// Templates and assets of the console: those compiled into the program, or, while one works on them, those in a folder.
struct ConsoleFiles: Sendable {
    private let folder: URL?
    private let loaded: Loaded

    /// Everything, read once.
    struct Loaded: Sendable {
        var templates: MustacheLibrary
        var assets: [String: Data]
        /// Markdown pages by name.
        var documents: [String: String]
        /// Changes with any asset, so that a browser may keep them for ever.
        var version: String
    }

    init(folder: URL?) throws {
        self.folder = folder
        loaded = try Loaded(files: folder.map(Self.files) ?? Self.builtIn)
    }

    /// The files now.
    var current: Loaded {
        get throws { try folder.map { try Loaded(files: Self.files(in: $0)) } ?? loaded }
    }

    private static var builtIn: [String: Data] {
        var files: [String: Data] = [:]
        for index in 0..<retouch_console_file_count() {
            let entry = retouch_console_file(index)
            files[String(cString: entry.name)] = Data(
                bytesNoCopy: UnsafeMutableRawPointer(mutating: entry.file.bytes), count: entry.file.count,
                deallocator: .none)
        }
        return files
    }

    private static func files(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for file in try FileManager.default.subpathsOfDirectory(atPath: folder.path(percentEncoded: false)) {
            let url = folder.appending(path: file)
            guard !url.lastPathComponent.hasPrefix("."),
                try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true
            else { continue }
            files[url.lastPathComponent] = try Data(contentsOf: url)
        }
        return files
    }
}

extension ConsoleFiles.Loaded {
    init(files: [String: Data]) throws {
        templates = MustacheLibrary()
        assets = [:]
        documents = [:]
        for (name, data) in files {
            let stem = String(name.prefix { $0 != "." })
            switch name.split(separator: ".").last {
            case "mustache": try templates.register(String(decoding: data, as: UTF8.self), named: stem)
            case "md": documents[stem] = String(decoding: data, as: UTF8.self)
            default: assets[name] = data
            }
        }
        var hash = SHA256()
        for (name, data) in assets.sorted(by: { $0.key < $1.key }) {
            hash.update(data: Data(name.utf8))
            hash.update(data: data)
        }
        version = hash.finalize().prefix(6).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
