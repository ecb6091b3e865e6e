import Crypto
import EditService
import FileStore
import Foundation
import RecordStore

/// What lies under `--data`: the records, the picture files and the keys that sign links and callbacks.
struct DataFolder {
    let root: URL

    init(_ path: String) throws {
        root = URL(filePath: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    }

    func records() throws -> SQLiteRecordStore {
        try SQLiteRecordStore(path: root.appending(path: "retouch.sqlite").path(percentEncoded: false))
    }

    func files() throws -> DiskFileStore {
        try DiskFileStore(root: root.appending(path: "files", directoryHint: .isDirectory))
    }

    /// Signs with the key in `link.key`.
    func linkSigner() throws -> LinkSigner {
        LinkSigner(secret: try key(named: "link.key"))
    }

    /// Derives from the key in `webhook.key`.
    func webhookSecrets() throws -> WebhookSecrets {
        WebhookSecrets(master: try key(named: "webhook.key"))
    }

    /// A key, which is drawn when it is not there.
    private func key(named name: String) throws -> Data {
        let file = root.appending(path: name)
        do {
            return try key(in: file)
        } catch CocoaError.fileReadNoSuchFile {
            try drawKey(in: file)
            return try key(in: file)
        }
    }

    private func drawKey(in file: URL) throws {
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }
        let draft = file.path(percentEncoded: false) + ".\(UUID().uuidString)"
        guard
            FileManager.default.createFile(atPath: draft, contents: secret, attributes: [.posixPermissions: 0o600])
        else { throw CocoaError(.fileWriteUnknown) }
        defer { unlink(draft) }
        // Another process may have been first; a link, unlike a move, does not replace its key.
        guard link(draft, file.path(percentEncoded: false)) == 0 || errno == EEXIST else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    private func key(in file: URL) throws -> Data {
        let secret = try Data(contentsOf: file)
        guard secret.count == 32 else {
            throw SettingsError(faults: ["\(file.path(percentEncoded: false)) must hold 32 bytes"])
        }
        return secret
    }
}
