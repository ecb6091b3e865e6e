/// The outer form of a line. Read as bytes of UTF-8: every start of the program reads all data files, and whole
/// characters would take ten times as long.
extension LexiconReader {
    typealias Line = ArraySlice<UInt8>

    static func lines(of text: String) -> [Line] {
        Array(text.utf8).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// The line without its comment and the blanks around it.
    static func stripped(_ line: Line) -> Line {
        var isQuoted = false
        var end = line.startIndex
        while end < line.endIndex {
            if line[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if line[end] == UInt8(ascii: "#"), !isQuoted { break }
            end += 1
        }
        var start = line.startIndex
        while start < end, line[start].isBlank { start += 1 }
        while start < end, line[end - 1].isBlank { end -= 1 }
        return line[start..<end]
    }

    static func words(of line: Line) -> [String] { line.split(separator: UInt8(ascii: " ")).map(\.text) }

    /// What stands left and right of the first ` = `; the left side may be empty.
    static func sides(of line: Line) -> (left: String, right: Line)? {
        if line.starts(with: "= ".utf8) { return ("", line.dropFirst(2)) }
        var index = line.startIndex
        while let equals = line[index...].firstIndex(of: UInt8(ascii: "=")) {
            index = equals + 1
            guard equals > line.startIndex, index < line.endIndex else { continue }
            if line[equals - 1] == UInt8(ascii: " "), line[index] == UInt8(ascii: " ") {
                return (stripped(line[..<equals]).text, line[index...])
            }
        }
        return nil
    }

    /// The items of a list with commas; quotation marks keep a comma, `\n` in them is a line break.
    static func items(of text: Line) -> [String] {
        var items: [String] = []
        var item: [UInt8] = []
        var isQuoted = false
        func finish() {
            let text = stripped(item[...]).text
            items.append(text == "\\n" ? "\n" : text)
            item.removeAll(keepingCapacity: true)
        }
        for byte in text {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ","), !isQuoted {
                finish()
            } else {
                item.append(byte)
            }
        }
        finish()
        return items
    }
}

extension ArraySlice<UInt8> {
    /// As a string.
    var text: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
    /// Whether it is a blank, a tabulator or the like.
    var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
