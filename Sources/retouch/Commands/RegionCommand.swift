import ArgumentParser
import Darkroom
import EditService
import Foundation
import Pixels

/// `retouch region`.
struct RegionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "region", abstract: "Write the mask of a part of a picture, such as its sky.",
        discussion: """
            The mask is a grey PNG of the picture's size: white is in the part, black is not, grey is its soft edge. It can \
            be used as --mask of `retouch edit`.

            Parts: the sky, the subject, the background, the shadows, midtones or highlights, halves, corners and edges \
            ("the left half"), a thing by its colour ("the red car on the left"), "everything except the sky".

            Exit codes: 0 done, 1 the picture has no such part, 3 the part is not understood, 64 the command line is wrong.
            """)

    @Argument(help: "The picture: JPEG, PNG, WebP, GIF, TIFF, HEIC, AVIF or JXL.")
    var picture: String
    @Argument(help: "The part, such as \"the sky\".")
    var part: String
    @Option(name: .shortAndLong, help: "The file that is written.")
    var out = "mask.png"

    func run() async throws {
        let settings = try await Settings.load()
        guard let region = try EditPlanner().region(part), !region.namesMask else {
            FileHandle.standardError.write(Data("“\(part)” names no part that can be found; see --help\n".utf8))
            throw ExitCode(3)
        }
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: picture))
        } catch {
            throw CommandFailure("\(picture) cannot be read")
        }
        let mask: Mask
        do {
            let source = try Picture.decode(data, limits: settings.service.decodeLimits)
            mask = try RegionFinder(picture: source).mask(of: region)
        } catch let error as PictureError {
            throw CommandFailure("\(picture): \(error)")
        } catch let error as DarkroomError {
            throw CommandFailure("\(picture): \(error)")
        }
        let drawing = Picture(
            width: mask.width, height: mask.height, channels: 3, bytes: mask.bytes.flatMap { [$0, $0, $0] })
        do {
            try drawing.encoded(as: .png).write(to: URL(filePath: out), options: .atomic)
        } catch {
            throw CommandFailure("\(out) cannot be written: \(error.localizedDescription)")
        }
        guard isatty(STDERR_FILENO) == 1 else { return }
        let share = String(format: "%.1f", 100 * mask.coverage)
        FileHandle.standardError.write(Data("\(region): \(share) % of the picture, in \(out)\n".utf8))
    }
}

extension Region {
    /// Whether it speaks of a request's mask.
    fileprivate var namesMask: Bool { self == .masked || parts.contains(.masked) }
}
