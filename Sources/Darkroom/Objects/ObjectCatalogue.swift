internal import CLexicons

/// The emoji that show a thing, with the names that people call them by.
///
/// `objects.names` has a line for each: code points, kind and name, divided by tabs. A line of `objects.aliases` is
/// `NAME (KIND) = OTHER NAME, OTHER NAME, …`, the kind only where it is another; `#` begins a comment.
struct ObjectCatalogue: Sendable {
    struct Entry: Sendable {
        let characters: String
        let name: String
        var kind: ObjectKind
        var aliases: [String] = []
    }

    static let builtIn = ObjectCatalogue(
        names: text(retouch_object_name_file()), aliases: text(retouch_object_alias_file()))

    let entries: [Entry]

    init(names: String, aliases: String) {
        var entries = names.split(separator: "\n").compactMap(ObjectCatalogue.entry)
        var places: [String: Int] = [:]
        for (index, entry) in entries.enumerated() { places[entry.name] = index }
        for line in aliases.split(separator: "\n") where !line.hasPrefix("#") {
            let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2 else { continue }
            let words = sides[0].split(separator: " ")
            let kind = words.last.flatMap {
                $0.hasPrefix("(") ? ObjectKind(rawValue: String($0.dropFirst().dropLast())) : nil
            }
            let name = (kind == nil ? words[...] : words.dropLast()).joined(separator: " ")
            guard let place = places[name] else { continue }
            if let kind { entries[place].kind = kind }
            entries[place].aliases += sides[1].split(separator: ",").map {
                $0.split(separator: " ").joined(separator: " ")
            }.filter { !$0.isEmpty }
        }
        // A face stands for the whole where there is nothing but the face.
        for (index, entry) in entries.enumerated() where entry.name.hasSuffix(" face") {
            let whole = String(entry.name.dropLast(5))
            if places[whole] == nil { entries[index].aliases.append(whole) }
        }
        self.entries = entries
    }

    private static func entry(_ line: Substring) -> Entry? {
        let fields = line.split(separator: "\t")
        guard fields.count == 3, let kind = ObjectKind(rawValue: String(fields[1])) else { return nil }
        let scalars = fields[0].split(separator: " ").compactMap { UInt32($0, radix: 16) }.compactMap(
            Unicode.Scalar.init)
        var characters = String.UnicodeScalarView()
        characters.append(contentsOf: scalars)
        return Entry(characters: String(characters), name: String(fields[2]), kind: kind)
    }

    private static func text(_ file: retouch_lexicon_file) -> String {
        String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    }
}
