/// The outer form of a line.
extension LexiconReader {
    /// The line without its comment and the blanks around it.
    static func stripped(_ line: Substring) -> Substring {
        var isQuoted = false
        var end = line.endIndex
        for index in line.indices {
            if line[index] == "\"" { isQuoted.toggle() }
            if line[index] == "#", !isQuoted {
                end = index
                break
            }
        }
        var result = line[..<end]
        while let first = result.first, first.isWhitespace { result.removeFirst() }
        while let last = result.last, last.isWhitespace { result.removeLast() }
        return result
    }

    /// What stands left and right of the first ` = `; the left side may be empty.
    static func sides(of line: Substring) -> (left: String, right: Substring)? {
        if line.hasPrefix("= ") { return ("", line.dropFirst(2)) }
        var index = line.startIndex
        while let equals = line[index...].firstIndex(of: "=") {
            let next = line.index(after: equals)
            if next < line.endIndex, line[next] == " ", equals > line.startIndex,
                line[line.index(before: equals)] == " "
            {
                return (String(stripped(line[..<equals])), line[next...])
            }
            index = next
        }
        return nil
    }

    /// The items of a list with commas; quotation marks keep a comma, `\n` in them is a line break.
    static func items(of text: Substring) -> [String] {
        var items: [String] = []
        var item = ""
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                items.append(String(stripped(item[...])))
                item = ""
            } else {
                item.append(character)
            }
        }
        items.append(String(stripped(item[...])))
        return items.map { $0 == "\\n" ? "\n" : $0 }
    }
}
