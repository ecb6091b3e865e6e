import Foundation

/// The gallery's page: every entry with the photographs before and after.
struct GalleryPage {
    /// An entry on one photograph.
    struct Item {
        var entry: GalleryEntry
        /// File names beside the page, with the pictures' sides.
        var before: Image
        var after: [Image]
        var notes: [String]
        /// Seconds for the four, decoding and encoding included.
        var seconds: Double
    }

    struct Image {
        var file: String
        var width: Int
        var height: Int
    }

    var sections: [(title: String, items: [Item])]

    var html: String {
        let links = sections.indices.map { "<a href=\"#s\($0)\">\(Self.escaped(sections[$0].title))</a>" }
        let bodies = sections.enumerated().map { index, section in
            "<section id=\"s\(index)\"><h2>\(Self.escaped(section.title))</h2>\n"
                + section.items.map(Self.figure).joined(separator: "\n") + "\n</section>"
        }
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Retouch: what the built-in engine does</title>
            <style>
            \(Self.style)
            </style></head>
            <body><header><h1>What the built-in engine does</h1>
            <p>Each prompt as it was given, the photograph, and what came back. No model, no network: pixels and arithmetic.</p>
            <nav>\(links.joined(separator: " "))</nav></header>
            <main>
            \(bodies.joined(separator: "\n"))
            </main></body></html>

            """
    }

    /// The same for where Markdown is shown and HTML is not.
    var markdown: String {
        let parts = sections.map { section in
            "## \(section.title)\n\n"
                + section.items.map { item in
                    let pictures = ([item.before] + item.after).map { image in
                        "<img src=\"\(image.file)\" width=\"320\" alt=\"\">"
                    }
                    return "“\(item.entry.prompt)” `\(item.entry.operation)`\n\n\(pictures.joined(separator: " "))\n"
                }.joined(separator: "\n")
        }
        return """
            # What the built-in engine does

            Each prompt as it was given, the picture before, and one of the four that came back. No model, no network.
            Made by `scripts/gallery`.

            \(parts.joined(separator: "\n"))
            """
    }

    private static func figure(_ item: Item) -> String {
        let pictures = [image(item.before, "Before")] + item.after.enumerated().map { image($1, "Variation \($0 + 1)") }
        let notes = item.notes.map { "<small>\(escaped($0))</small>" }.joined()
        return """
            <figure><figcaption><q>\(escaped(item.entry.prompt))</q> <code>\(escaped(item.entry.operation))</code>\(notes)</figcaption>
            <div class="strip">\(pictures.joined())</div></figure>
            """
    }

    private static func image(_ image: Image, _ label: String) -> String {
        """
        <a href="\(image.file)"><img src="\(image.file)" width="\(image.width)" height="\(image.height)" \
        loading="lazy" alt="\(label)"></a>
        """
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }

    private static let style = """
        :root { color-scheme: light dark; --ground: #fbfaf7; --ink: #1e1c19; --soft: #6d675e; --line: #e4dfd6; --accent: #b23a22 }
        @media (prefers-color-scheme: dark) { :root { --ground: #141210; --ink: #f1ece4; --soft: #a79f93; --line: #33302b; --accent: #f08a6c } }
        * { box-sizing: border-box } body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
        header, main { max-width: 1640px; margin: 0 auto; padding: 24px clamp(16px, 4vw, 48px) } h1 { margin: 24px 0 8px; font-size: 34px; line-height: 1.15 }
        header p { margin: 0 0 18px; color: var(--soft) } nav { display: flex; flex-wrap: wrap; gap: 6px 18px } a { color: var(--accent) }
        h2 { margin: 48px 0 18px; font-size: 22px; padding-top: 18px; border-top: 1px solid var(--line) } figure { margin: 0 0 30px }
        figcaption { margin-bottom: 8px } q { font-weight: 600; quotes: "“" "”" } code { color: var(--soft); font-size: 13px; margin-left: 6px } small { display: block; color: var(--soft) }
        .strip { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(160px, 1fr); gap: 8px; overflow-x: auto } .strip a { display: block }
        .strip a:first-child { opacity: .96 } img { width: 100%; height: auto; display: block; border-radius: 6px; background: repeating-conic-gradient(#8883 0 25%, #0000 0 50%) 0 0 / 16px 16px }
        """
}
