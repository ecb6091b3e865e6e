import Foundation

/// The files of prompts beside the tests, a prompt a line.
enum PromptFiles {
    /// The lines of a folder's files, in the order of their names; an empty folder is an error of the test.
    static func lines(in folder: String) -> [String] {
        let names = names(in: folder)
        // A rate of nothing would hold whatever it is.
        precondition(!names.isEmpty, "no files in \(folder)")
        return names.flatMap { lines(of: "\(folder)/\($0)") }
    }

    /// - Parameter file: Such as `understood/looks.prompts`.
    static func lines(of file: String) -> [String] {
        do {
            let text = try String(contentsOf: root.appending(path: file), encoding: .utf8)
            return text.split(separator: "\n").map(String.init)
        } catch {
            fatalError("no prompts in \(file): \(error)")
        }
    }

    private static func names(in folder: String) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path()).sorted()
        } catch {
            fatalError("no prompts in \(folder): \(error)")
        }
    }

    private static var root: URL { Bundle.module.bundleURL.appending(path: "Prompts") }
}
