internal import EditsAPI
internal import Engines
public import FileStore
public import Foundation
internal import Logging
internal import Pixels

/// A stored picture that a link gives access to.
public struct Attachment: Sendable, Hashable {
    public var key: FileKey
    /// Bytes.
    public var size: Int
    /// Seconds for which the link can still be used.
    public var secondsLeft: Int
}

extension EditService {
    /// What a link leads to.
    ///
    /// - Parameters:
    ///   - path: from `/attachments/` on.
    ///   - query: a parameter of the link by name.
    /// - Throws: ``APIError``: 403 `forbidden` when the signature is not ours, 410 `expired` past its time, 404
    ///   `not_found` when the file is gone.
    public func attachment(path: String, query: (String) -> String?) async throws -> Attachment {
        guard let link = signer.verify(path: path, query: query) else {
            throw APIError.forbidden("the link's signature is wrong; use it exactly as it was given")
        }
        let secondsLeft = link.expires.timeIntervalSince(effects.now())
        guard secondsLeft > 0 else { throw APIError.expired }
        do {
            let original = try FileKey(String(path.dropFirst()))
            let key = if let size = link.size { try await scaled(original, to: size) } else { original }
            return Attachment(key: key, size: try await files.size(of: key), secondsLeft: Int(secondsLeft))
        } catch is FileStoreError {
            throw APIError.notFound("file")
        }
    }

    /// The bytes of a range of an attachment.
    public func read(_ attachment: Attachment, range: Range<Int>) async throws -> Data {
        try await files.read(attachment.key, range: range)
    }

    /// The key of a picture in another size, which is made when it is asked for the first time.
    private func scaled(_ key: FileKey, to size: SignedLink.Size) async throws -> FileKey {
        let (folder, name) = key.split
        let scaledKey = try FileKey("\(folder)/scaled/\(size.width)x\(size.height)_\(name)")
        do {
            _ = try await files.size(of: scaledKey)
            return scaledKey
        } catch FileStoreError.notFound {
            let original = try await files.read(key)
            do {
                let scaled = try await threads.run {
                    try Picture.decode(original, limits: DecodeLimits(maxPixels: .max, maxSide: .max))
                        .resized(width: size.width, height: size.height).encoded(as: .png)
                }
                try await files.write(scaled, to: scaledKey)
            } catch is RenderThreads.Busy {
                throw APIError.unavailable("too many pictures are being scaled; try again soon", retryAfter: 5)
            }
            return scaledKey
        }
    }
}

extension FileKey {
    /// The folder and the name in it.
    fileprivate var split: (folder: Substring, name: Substring) {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        return (path[..<slash], path[slash...].dropFirst())
    }
}
