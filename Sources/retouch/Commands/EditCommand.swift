import ArgumentParser
import EditService
import EditsAPI
import Engines
import Foundation

/// `retouch edit`.
struct EditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "Edit a picture file without a server.",
        discussion: """
            Writes five PNG files: NAME-grid.png and NAME-1.png … NAME-4.png. The prompt may end in Midjourney \
            parameters, such as --ar 4:5 (inside the quotes).

            Exit codes: 0 done, 1 the edit failed or was refused, 64 the command line is wrong.
            """)

    @Argument(help: "The picture: JPEG, PNG, WebP, GIF, TIFF, HEIC, AVIF or JXL.")
    var picture: String
    @Argument(help: "What to do, such as \"turn it into a watercolor\".")
    var prompt: String
    @Option(help: "A picture that selects what may change: white = repaint, black = keep.")
    var mask: String?
    @Option(help: "Fixes all chance: the same seed makes the same pictures. (default: drawn)")
    var seed: UInt32?
    @Option(help: "The folder for the results, made when it is not there.")
    var out = "."

    func validate() throws {
        let text = prompt.trimmingCharacters(in: .whitespacesAndNewlines)
        guard EditLimits.promptCharacters.contains(text.count) else {
            throw ValidationError("the prompt must have 1…\(EditLimits.promptCharacters.upperBound) characters")
        }
    }

    func run() async throws {
        let composition = try await Composition(settings: Settings.load())
        let bar = ProgressBar()
        defer { bar.finish() }
        do {
            let parameters = try PromptParameters(parsing: prompt)
            let edit = try await composition.pipeline.run(
                image: try read(picture), mask: try mask.map(read), prompt: parameters,
                seed: seed ?? parameters.seed ?? UInt32.random(in: 0 ... .max), progress: { bar.update($0.fraction) })
            bar.finish()
            try write(edit)
        } catch let error as APIError {
            // The service speaks of the request's fields; here these are files.
            throw CommandFailure(
                error.message.replacing("`image_url`", with: picture).replacing("`mask`", with: mask ?? "--mask"))
        }
        try await composition.threads.shutDown()
    }

    private func read(_ path: String) throws -> Data {
        do {
            return try Data(contentsOf: URL(filePath: path))
        } catch {
            throw CommandFailure("\(path) cannot be read")
        }
    }

    private func write(_ edit: RenderedEdit) throws {
        let folder = URL(filePath: out, directoryHint: .isDirectory)
        let name = URL(filePath: picture).deletingPathExtension().lastPathComponent
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try edit.grid.write(to: folder.appending(path: "\(name)-grid.png"), options: .atomic)
            for (index, picture) in edit.pictures.enumerated() {
                try picture.write(to: folder.appending(path: "\(name)-\(index + 1).png"), options: .atomic)
            }
        } catch {
            throw CommandFailure("the results cannot be written to \(out): \(error.localizedDescription)")
        }
        guard isatty(STDERR_FILENO) == 1 else { return }
        let notes = edit.notes.map { "\nnote: \($0)" }.joined()
        FileHandle.standardError.write(
            Data("\(name)-grid.png and 4 pictures in \(out), seed \(edit.seed)\(notes)\n".utf8))
    }
}
