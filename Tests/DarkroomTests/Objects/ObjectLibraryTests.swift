import Darkroom
import Foundation
import Pixels
import Testing

/// The library that the tests draw from, and whether this machine has the font for it.
enum TestLibrary {
    static let emoji = (try? ObjectLibrary()) ?? .empty
    static var isPresent: Bool { !emoji.isEmpty }
    static let absence: Comment = "there is no colour-emoji font (Debian: fonts-noto-color-emoji)"
}

@Suite("The library of objects")
struct ObjectLibraryTests {
    @Test(
        "knows things by their Unicode names and everyday ones, in the plural and in Chinese",
        .enabled(if: TestLibrary.isPresent, TestLibrary.absence),
        arguments: [
            ("cat", "cat"), ("A kitten", "cat"), ("Dogs", "dog"), ("the puppies", "dog"), ("hot air", nil),
            ("automobile", "automobile"), ("cars", "automobile"), ("red hearts", "red heart"), ("balloons", "balloon"),
            ("mice", "mouse"), ("foxes", "fox"), ("butterflies", "butterfly"), ("cups of coffee", "hot beverage"),
            ("猫", "cat"), ("unicorn", "unicorn"), ("quarterly report", nil), ("", nil), ("s", nil), ("of", nil),
        ])
    func names(name: String, item: String?) {
        #expect(TestLibrary.emoji.item(named: name) == item)
    }

    @Test("every name leads to a thing", .enabled(if: TestLibrary.isPresent, TestLibrary.absence))
    func complete() {
        let names = TestLibrary.emoji.names
        #expect(names.count > 1_300)
        #expect(names.allSatisfy { TestLibrary.emoji.item(named: $0) != nil })
    }

    @Test("an empty library has no name, and a darkroom with it no operation that draws")
    func empty() {
        #expect(ObjectLibrary.empty.item(named: "cat") == nil)
        let drawing = Darkroom().operations.filter { $0.family == "object" }
        #expect(drawing.isEmpty)
        let step = EditStep("object", "add", words: ["item": "cat"])
        #expect(throws: DarkroomError.unknownOperation(step.identifier)) {
            try variations(of: Scene.photograph(), step)
        }
    }

    @Test("the PNG files of a folder are things by their names")
    func folder() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.disc(), as: "Acme-Logo.png")
        try folder.write(Self.disc(), as: "cat.png")
        try Data("notes".utf8).write(to: folder.url.appendingPathComponent("readme.txt"))
        let library = try ObjectLibrary(folder: folder.url, usesEmoji: false)
        #expect(library.names == ["acme logo", "cat"])
        #expect(library.item(named: "the ACME logo") == "acme logo")
        let step = EditStep("object", "add", words: ["item": "acme logo", "place": "bottom right"])
        let session = try Darkroom(objects: library).prepare(
            EditPlan(steps: [step]), picture: Scene.plain(300, 200, 200, 200, 200))
        let drawn = try session.render(variation: 0)
        // A logo keeps its colour.
        let own = (0..<60_000).filter { drawn.bytes[3 * $0] < 12 && drawn.bytes[3 * $0 + 1] > 238 }
        #expect(own.count > 300)
        #expect(own.allSatisfy { $0 % 300 > 150 && $0 / 300 > 100 })
    }

    @Test("a folder that is not there, and files without an outline, are named")
    func faults() throws {
        #expect(throws: ObjectLibraryError.self) {
            try ObjectLibrary(folder: URL(filePath: "/nonexistent/objects"), usesEmoji: false)
        }
        let folder = try TemporaryFolder()
        try folder.write(Scene.plain(20, 20, 1, 2, 3), as: "opaque.png")
        #expect {
            try ObjectLibrary(folder: folder.url, usesEmoji: false)
        } throws: { error in
            "\(error)".contains("opaque.png")
        }
    }

    /// A green disc on a transparent ground.
    static func disc() -> Picture {
        Picture(width: 40, height: 40, channels: 4) { target in
            for index in 0..<1_600 {
                let (x, y) = (Double(index % 40) - 19.5, Double(index / 40) - 19.5)
                let color: [UInt8] = [0, 250, 60, x * x + y * y < 320 ? 255 : 0]
                for channel in 0..<4 { target[4 * index + channel] = color[channel] }
            }
        }
    }
}

/// A folder that goes when it is no longer used.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("objects-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func write(_ picture: Picture, as name: String) throws {
        try picture.encoded(as: .png).write(to: url.appendingPathComponent(name))
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
