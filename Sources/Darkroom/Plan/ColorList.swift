internal import CLexicons

/// The data file of the colours: a line each, `#rrggbb = names in English | names in Chinese`, the English ones and the
/// Chinese ones divided by commas; the first English name is the one that plans show, and `~` marks a name that prompts
/// do not use as one, such as `~snow`. `#` and a blank begin a comment.
struct ColorList {
    struct Row: Sendable {
        var color: NamedColor
        /// By the language's name: `en`, `zh`.
        var names: [String: [String]]
        /// Those of the names that prompts use; the others say rather what something is made of.
        var spoken: [String: [String]]
    }

    static let builtIn: [Row] = {
        let file = retouch_color_file()
        let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
        return text.split(separator: "\n").compactMap(row)
    }()

    private static func row(_ line: Substring) -> Row? {
        guard line.first == "#", !line.hasPrefix("# "), let equals = line.firstRange(of: " = ") else { return nil }
        guard let value = UInt32(line[..<equals.lowerBound].dropFirst(), radix: 16) else { return nil }
        let sides = line[equals.upperBound...].split(separator: "|", omittingEmptySubsequences: false)
        let names = sides.map { $0.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty } }
        let plain = names.map { $0.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 } }
        let spoken = names.map { $0.filter { !$0.hasPrefix("~") } }
        guard let first = plain.first?.first else { return nil }
        let color = NamedColor(
            name: first, red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
        return Row(
            color: color, names: ["en": plain[0], "zh": plain.count > 1 ? plain[1] : []],
            spoken: ["en": spoken[0], "zh": spoken.count > 1 ? spoken[1] : []])
    }
}

extension Substring {
    fileprivate var trimmed: String {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
