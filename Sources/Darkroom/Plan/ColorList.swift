internal import CLexicons

/// The data file of the colours: a line each, `#rrggbb = names in English | names in Chinese`, the English ones and the
/// Chinese ones divided by commas; the first English name is the one that plans show. `#` and a blank begin a comment.
struct ColorList {
    struct Row: Sendable {
        var color: NamedColor
        /// By the language's name: `en`, `zh`.
        var names: [String: [String]]
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
        guard let first = names.first?.first else { return nil }
        let color = NamedColor(
            name: first, red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
        return Row(color: color, names: ["en": names[0], "zh": names.count > 1 ? names[1] : []])
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
