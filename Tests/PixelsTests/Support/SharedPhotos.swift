import Foundation

/// Photographs made by others that lie beside the repository on some machines: `../shared/photos`, or the folder
/// `photos` in what `RETOUCH_SHARED` names.
enum SharedPhotos {
    static let folder: URL? = {
        let photos = shared.appending(path: "photos")
        return FileManager.default.fileExists(atPath: photos.path) ? photos : nil
    }()

    static let arePresent = folder != nil
    static let reminder = "the shared photographs are not on this machine"

    static func data(_ name: String) throws -> Data {
        try Data(contentsOf: shared.appending(path: "photos").appending(path: name))
    }

    private static let shared: URL = {
        if let path = ProcessInfo.processInfo.environment["RETOUCH_SHARED"] { return URL(filePath: path) }
        var root = URL(filePath: #filePath).deletingLastPathComponent()
        while root.path != "/", !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path) {
            root.deleteLastPathComponent()
        }
        return root.deletingLastPathComponent().appending(path: "shared")
    }()
}
