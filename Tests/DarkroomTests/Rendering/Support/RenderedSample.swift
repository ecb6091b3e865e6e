import Foundation
import Pixels

/// The sample pictures that Retouch comes with, rendered by its own tracer.
enum RenderedSample {
    /// - Parameters:
    ///   - name: such as `landscape.jpg`.
    ///   - longerSide: the sample is scaled down to this.
    static func load(_ name: String, longerSide: Int) throws -> Picture {
        var root = URL(fileURLWithPath: #filePath)
        while !FileManager.default.fileExists(atPath: root.appending(path: "Package.swift").path()), root.path() != "/"
        {
            root.deleteLastPathComponent()
        }
        let file = root.appending(path: "Samples/rendered").appending(path: name)
        return try Picture.decode(Data(contentsOf: file), fitting: longerSide)
    }
}
