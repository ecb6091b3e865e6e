import Foundation
import Pixels

/// The photographs that a gallery is made of, from one folder.
///
/// What a photograph shows is taken from its name: `landscape_hills.jpg`, `portrait-2.png`. One with a mask beside it
/// (`NAME_mask.png`), also in the subfolder `masked`, is there for what needs a mask.
struct GalleryPhotos: Sendable {
    /// One of them.
    struct Photo: Sendable, Hashable {
        var file: URL
        var mask: URL?
        /// The file's name without its ending.
        var name: String { file.deletingPathExtension().lastPathComponent }
    }

    private let plain: [Photo]
    private let masked: [Photo]

    /// - Throws: `CommandFailure` for a folder without pictures.
    init(folder: URL) throws {
        let subfolder = folder.appending(path: "masked")
        let hasSubfolder = FileManager.default.fileExists(atPath: subfolder.path(percentEncoded: false))
        let all = try Self.pictures(in: folder) + (hasSubfolder ? Self.pictures(in: subfolder) : [])
        let masks = Dictionary(
            all.filter { Self.name(of: $0).hasSuffix("_mask") }.map { (Self.name(of: $0), $0) },
            uniquingKeysWith: { first, _ in first })
        let photos = all.filter { !Self.name(of: $0).hasSuffix("_mask") }.map {
            Photo(file: $0, mask: masks[Self.name(of: $0) + "_mask"])
        }
        plain = photos.filter { $0.mask == nil }
        masked = photos.filter { $0.mask != nil }
        guard !photos.isEmpty else { throw CommandFailure("there are no pictures in \(folder.path)") }
    }

    /// The photographs that an entry is shown on: those of its first scene, then of the next; where there is none of any, any.
    /// Entries take turns, so that not all are shown on the same.
    func fitting(_ entry: GalleryEntry, count: Int, turn: Int) -> [Photo] {
        if entry.scenes.contains(.masked) {
            // With another scene beside it, the mask must be on such a thing.
            let others = entry.scenes.filter { $0 != .masked }
            let suitable = masked.filter { photo in
                others.isEmpty || others.contains { photo.name.hasPrefix($0.rawValue) }
            }
            return Array(suitable.prefix(count))
        }
        var chosen: [Photo] = []
        for scene in entry.scenes {
            let candidates = plain.filter { $0.name.hasPrefix(scene.rawValue) && !chosen.contains($0) }
            guard !candidates.isEmpty, chosen.count < count else { continue }
            chosen.append(candidates[turn % candidates.count])
        }
        if chosen.isEmpty, !plain.isEmpty { chosen.append(plain[turn % plain.count]) }
        return chosen
    }

    private static func name(of file: URL) -> String { file.deletingPathExtension().lastPathComponent }

    private static func pictures(in folder: URL) throws -> [URL] {
        let endings: Set<String> = ["jpg", "jpeg", "png", "webp", "tif", "tiff", "heic", "avif"]
        do {
            return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
                .filter { endings.contains($0.pathExtension.lowercased()) }
                .sorted { $0.lastPathComponent < $1.lastPathComponent }
        } catch {
            throw CommandFailure("\(folder.path) cannot be read as a folder of pictures")
        }
    }
}
