import Foundation
import Pixels

/// A folder of pictures that can be drawn into others.
struct ObjectFolder {
    private static let flatWords: Set<String> = ["logo", "sticker", "badge", "icon", "stamp", "watermark", "label"]
    let url: URL

    init(_ url: URL) { self.url = url }

    /// Every PNG file in it, in the order of their names.
    ///
    /// - Throws: ``ObjectLibraryError``.
    func objects() throws -> [LibraryObject] {
        let files: [URL]
        do {
            files = try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        } catch {
            throw ObjectLibraryError(path: url.path, reason: "the folder cannot be read: \(error.localizedDescription)")
        }
        return try files.filter { $0.pathExtension.lowercased() == "png" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }.map(object)
    }

    private func object(_ file: URL) throws -> LibraryObject {
        let words = file.deletingPathExtension().lastPathComponent.lowercased()
            .split { $0 == "-" || $0 == "_" || $0.isWhitespace }.map(String.init)
        let picture: Picture
        let data: Data
        do {
            data = try Data(contentsOf: file)
            picture = try Picture.decode(data)
        } catch {
            throw ObjectLibraryError(path: file.path, reason: "\(error)")
        }
        guard picture.hasAlpha else {
            throw ObjectLibraryError(path: file.path, reason: "it has no alpha channel, so its outline is not known")
        }
        guard picture.longerSide <= ObjectLibrary.longerSide else {
            throw ObjectLibraryError(path: file.path, reason: "it is over \(ObjectLibrary.longerSide) pixels a side")
        }
        let isFlat = words.contains { ObjectFolder.flatWords.contains($0) }
        return LibraryObject(name: words.joined(separator: " "), kind: isFlat ? .flat : .ground, source: .file(data))
    }
}
