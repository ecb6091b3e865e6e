import ArgumentParser
import Darkroom
import EditService
import Engines
import Foundation

/// `retouch gallery`.
struct GalleryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gallery",
        abstract: "Write a page that shows everything the built-in engine does, before and after.",
        discussion: """
            Pictures are chosen by what their names begin with: landscape, building, street, night, vehicle, person, \
            portrait, animal, flower, food, product, sign. One with NAME_mask.png beside it, or in the subfolder masked, \
            is used where a mask is needed.

            Exit codes: 0 done, 1 something could not be made (it is named, and the rest is there).
            """)

    @Argument(help: "The folder of pictures.")
    var photos: String
    @Option(help: "The folder for the page and its pictures, made when it is not there.")
    var out = "gallery"
    @Flag(help: "Smaller: one photograph for each, one variation, small pictures.")
    var small = false
    @Option(help: "Only operations that begin with this, such as style/ or weather.")
    var only = ""

    func run() async throws {
        let settings = try await Settings.load(overrides: ["darkroom_unknown": "illustrate"])
        let composition = try Composition(settings: settings)
        let folder = URL(filePath: out, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var configuration = settings.service
        configuration.longerSide = small ? 768 : 1_024
        let pipeline = EditPipeline(
            engines: composition.engines, threads: composition.threads, configuration: configuration)
        var maker = GalleryMaker(
            pipeline: pipeline, photos: try GalleryPhotos(folder: URL(filePath: photos, directoryHint: .isDirectory)),
            folder: folder, side: configuration.longerSide, shownSide: small ? 480 : 768, photographs: small ? 1 : 2,
            variations: small ? 1 : 4, quality: small ? 72 : 80)
        let (page, failures) = try await maker.page(of: GallerySection.all) { $0.operation.hasPrefix(only) }
        try Data(page.html.utf8).write(to: folder.appending(path: "index.html"))
        if small { try Data(page.markdown.utf8).write(to: folder.appending(path: "README.md")) }
        try await composition.threads.shutDown()
        guard failures.isEmpty else {
            throw CommandFailure(failures.joined(separator: "\n"))
        }
    }
}
