internal import Foundation

/// Turns the Markdown of our own documents into HTML: headings, paragraphs, lists, tables, fenced code, and in a line
/// code, strong text and links. All text is escaped; anything else that Markdown knows is not used there.
struct Markdown {
    /// In front of links that begin with a slash.
    let base: String

    func html(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        var html: [String] = []
        while let line = lines.first {
            if line.hasPrefix("```") {
                html.append(code(&lines))
            } else if line.hasPrefix("#") {
                let level = line.prefix { $0 == "#" }.count
                html.append("<h\(level)>\(inline(line.dropFirst(level + 1)))</h\(level)>")
                lines.removeFirst()
            } else if line.hasPrefix("- ") {
                let items = take(&lines) { $0.hasPrefix("- ") }.map { "<li>\(inline($0.dropFirst(2)))</li>" }
                html.append("<ul>\(items.joined())</ul>")
            } else if line.hasPrefix("|") {
                html.append(table(take(&lines) { $0.hasPrefix("|") }))
            } else if line.allSatisfy(\.isWhitespace) {
                lines.removeFirst()
            } else {
                let words = take(&lines) { !$0.isEmpty && !$0.hasPrefix("```") && !$0.hasPrefix("- ") }
                html.append("<p>\(inline(words.joined(separator: " ")[...]))</p>")
            }
        }
        return html.joined(separator: "\n")
    }

    private func take(_ lines: inout ArraySlice<Substring>, while belongs: (Substring) -> Bool) -> [Substring] {
        let taken = Array(lines.prefix(while: belongs))
        lines = lines.dropFirst(max(1, taken.count))
        return taken
    }

    private func code(_ lines: inout ArraySlice<Substring>) -> String {
        let language = lines.removeFirst().dropFirst(3)
        let body = Array(lines.prefix { !$0.hasPrefix("```") })
        lines = lines.dropFirst(body.count + 1)
        let label = Self.escaped(language.isEmpty ? "Code" : String(language))
        let text = Self.escaped(body.joined(separator: "\n"))
        return "<pre tabindex=\"0\" aria-label=\"\(label)\"><code>\(text)</code></pre>"
    }

    private func table(_ lines: [Substring]) -> String {
        let rows = lines.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        }
        guard let head = rows.first else { return "" }
        func row(_ cells: [String], _ tag: String) -> String {
            "<tr>" + cells.map { "<\(tag)>\(inline($0[...]))</\(tag)>" }.joined() + "</tr>"
        }
        let body = rows.dropFirst(2).map { row($0, "td") }.joined()
        return "<div class=\"scroll\"><table><thead>\(row(head, "th"))</thead><tbody>\(body)</tbody></table></div>"
    }

    /// Code first, because nothing inside it means anything.
    private func inline(_ text: some StringProtocol) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            index % 2 == 1 ? "<code>\(Self.escaped(String(part)))</code>" : words(String(part))
        }.joined()
    }

    private func words(_ text: String) -> String {
        Self.escaped(text)
            .replacing(/\[([^\]]+)\]\(([^)\s]+)\)/) { match in
                let target = match.2.hasPrefix("/") ? base + match.2 : String(match.2)
                return "<a href=\"\(target)\">\(match.1)</a>"
            }
            .replacing(/\*\*([^*]+)\*\*/) { "<strong>\($0.1)</strong>" }
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
