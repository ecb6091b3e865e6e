import Foundation
import Pixels
import Testing

/// Photographs that lie beside the repository, not in it: tests that need them are skipped where they are absent.
enum SharedPhotograph {
    static let folder: URL? = {
        let manager = FileManager.default
        if let path = ProcessInfo.processInfo.environment["RETOUCH_SHARED"] {
            return URL(fileURLWithPath: path).appendingPathComponent("photos")
        }
        var folder = URL(fileURLWithPath: #filePath)
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            if manager.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                let photos = folder.deletingLastPathComponent().appendingPathComponent("shared/photos")
                return manager.fileExists(atPath: photos.path) ? photos : nil
            }
        }
        return nil
    }()

    static var isPresent: Bool { folder != nil }

    /// - Parameter longerSide: the photograph is scaled down to this.
    static func load(_ name: String, longerSide: Int) throws -> Picture {
        let folder = try #require(folder)
        return try Picture.decode(Data(contentsOf: folder.appendingPathComponent(name)), fitting: longerSide)
    }
}
