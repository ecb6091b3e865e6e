public import Foundation
import Pixels

/// The things that can be drawn into a picture: the emoji of the installed colour-emoji font by their Unicode names and
/// everyday ones, and the pictures of a folder by the names of their files.
public struct ObjectLibrary: ObjectNames {
    /// Pixels that the longer side of a file in the folder may have.
    static let longerSide = 4_096

    /// By every name that they have, in small letters. The emoji are among them where they are wanted; whether the machine
    /// has a font of them is looked up when one is asked for, as that takes longer than reading the names.
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
        if usesEmoji {
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
    public var hasEmoji: Bool { objects.values.contains(where: \.isEmoji) && ColorEmoji.isInstalled }

    /// The same without the emoji: the pictures of the folder alone.
    public var withoutEmoji: ObjectLibrary {
        ObjectLibrary(objects.filter { !$1.isEmoji })
    }

    /// Whether it names nothing.
    public var isEmpty: Bool { objects.isEmpty }

    /// Every name that a thing can be asked for by, in order.
    public var names: [String] { objects.filter { canDraw($1) }.keys.sorted() }

    public func item(named name: String) -> String? {
        for form in ObjectName(name).forms {
            if let object = objects[form], canDraw(object) { return object.name }
        }
        return nil
    }

    private func canDraw(_ object: LibraryObject) -> Bool { !object.isEmoji || ColorEmoji.isInstalled }

    func object(named name: String) -> LibraryObject? {
        item(named: name).flatMap { objects[$0] }
    }
}
