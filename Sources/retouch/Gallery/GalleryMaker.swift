import Darkroom
import EditService
import EditsAPI
import Engines
import Foundation
import Pixels

/// Makes the pictures of a gallery and writes them beside its page.
struct GalleryMaker {
    let pipeline: EditPipeline
    let photos: GalleryPhotos
    let folder: URL
    /// The longer side of what is edited, and of what is shown, in pixels.
    let side: Int
    let shownSide: Int
    /// Photographs for each entry, and variations of each.
    let photographs: Int
    let variations: Int
    let quality: Int
    private var before: [URL: GalleryPage.Image] = [:]
    /// How many entries have a name.
    private var names: [String: Int] = [:]

    init(
        pipeline: EditPipeline, photos: GalleryPhotos, folder: URL, side: Int, shownSide: Int, photographs: Int,
        variations: Int, quality: Int
    ) {
        self.pipeline = pipeline
        self.photos = photos
        self.folder = folder
        self.side = side
        self.shownSide = shownSide
        self.photographs = photographs
        self.variations = variations
        self.quality = quality
    }

    /// - Parameter isWanted: whether an entry is made.
    /// - Returns: the page, and what could not be made.
    mutating func page(
        of sections: [GallerySection], where isWanted: (GalleryEntry) -> Bool
    ) async throws -> (page: GalleryPage, failures: [String]) {
        var page = GalleryPage(sections: [])
        var failures: [String] = []
        for section in sections {
            var items: [GalleryPage.Item] = []
            for (turn, entry) in section.entries.enumerated() where isWanted(entry) {
                for photo in photos.fitting(entry, count: photographs, turn: turn) {
                    do {
                        items.append(try await item(entry, on: photo))
                    } catch let error as APIError {
                        failures.append("\(entry.operation), “\(entry.prompt)”, on \(photo.name): \(error.message)")
                    }
                }
            }
            if !items.isEmpty { page.sections.append((section.title, items)) }
        }
        return (page, failures)
    }

    private mutating func item(_ entry: GalleryEntry, on photo: GalleryPhotos.Photo) async throws -> GalleryPage.Item {
        let name = unique(entry.operation.replacing("/", with: "-") + "-" + photo.name)
        let begun = ContinuousClock.now
        let edit = try await pipeline.run(
            image: Data(contentsOf: photo.file), mask: try photo.mask.map { try Data(contentsOf: $0) },
            prompt: try PromptParameters(parsing: entry.prompt), seed: 7)
        let seconds = (ContinuousClock.now - begun) / .seconds(1)
        var after: [GalleryPage.Image] = []
        for (index, picture) in edit.pictures.prefix(variations).enumerated() {
            after.append(try write(Picture.decode(picture), as: "\(name)-\(index + 1).webp"))
        }
        return GalleryPage.Item(
            entry: entry, before: try before(photo), after: after, notes: edit.notes, seconds: seconds)
    }

    /// The name, numbered where another entry of the same operation has it.
    private mutating func unique(_ name: String) -> String {
        let count = names[name, default: 0] + 1
        names[name] = count
        return count == 1 ? name : "\(name)-also\(count)"
    }

    private mutating func before(_ photo: GalleryPhotos.Photo) throws -> GalleryPage.Image {
        if let known = before[photo.file] { return known }
        let picture = try Picture.decode(Data(contentsOf: photo.file), fitting: side)
        let image = try write(picture, as: "before-\(photo.name).webp")
        before[photo.file] = image
        return image
    }

    private func write(_ picture: Picture, as name: String) throws -> GalleryPage.Image {
        let shown = picture.longerSide > shownSide ? try picture.fitted(longerSide: shownSide) : picture
        try shown.encoded(as: .webp(quality: quality, effort: 5)).write(to: folder.appending(path: name))
        return GalleryPage.Image(file: name, width: shown.width, height: shown.height)
    }
}
