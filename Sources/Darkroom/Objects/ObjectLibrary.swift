public import Foundation
import Pixels

/// The things that can be drawn into a picture: the emoji of the installed colour-emoji font by their Unicode names and
/// everyday ones, and the pictures of a folder by the names of their files.
public struct ObjectLibrary: ObjectNames {
    /// Pixels that the longer side of a file in the folder may have.
    static let longerSide = 4_096

    /// By every name that they have, in small letters.
    private let objects: [String: LibraryObject]

    /// A library with nothing in it.
    public static let empty = ObjectLibrary([:])

    private init(_ objects: [String: LibraryObject]) { self.objects = objects }

    /// - Parameters:
    ///   - folder: PNG files with alpha, such as logos and stickers: `my-logo.png` is called `my logo`. They come before
    ///     emoji of the same name. Those whose names speak of a logo, a sticker, a badge, an icon, a stamp or a watermark lie
    ///     on pictures, the others stand in them. `nil`: none.
    ///   - usesEmoji: whether the emoji belong to it; without a colour-emoji font there are none.
    /// - Throws: ``ObjectLibraryError`` when the folder or a file in it cannot be used.
    public init(folder: URL? = nil, usesEmoji: Bool = true) throws {
        var objects: [String: LibraryObject] = [:]
        if usesEmoji, ColorEmoji.isInstalled {
            for entry in ObjectCatalogue.builtIn.entries {
                let object = LibraryObject(name: entry.name, kind: entry.kind, source: .emoji(entry.characters))
                for name in [entry.name] + entry.aliases { objects[name] = object }
            }
        }
        if let folder {
            for object in try ObjectFolder(folder).objects() { objects[object.name] = object }
        }
        self.objects = objects
    }

    /// Whether the emoji are in it.
    public var hasEmoji: Bool {
        objects.values.contains { object in
            if case .emoji = object.source { true } else { false }
        }
    }

    /// The same without the emoji: the pictures of the folder alone.
    public var withoutEmoji: ObjectLibrary {
        ObjectLibrary(
            objects.filter { _, object in
                if case .emoji = object.source { false } else { true }
            })
    }

    public var isEmpty: Bool { objects.isEmpty }

    /// Every name that a thing can be asked for by, in order.
    public var names: [String] { objects.keys.sorted() }

    public func item(named name: String) -> String? {
        for form in ObjectName(name).forms {
            if let object = objects[form] { return object.name }
        }
        return nil
    }

    func object(named name: String) -> LibraryObject? {
        item(named: name).flatMap { objects[$0] }
    }
}
