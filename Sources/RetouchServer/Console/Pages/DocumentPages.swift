internal import Foundation
internal import Hummingbird
internal import Synchronization

/// `/console/docs`: the guide, from Markdown files, and the reference, from `openapi.yaml`.
struct DocumentPages: Sendable {
    let console: Console
    private let description: APIDescription
    private let articles = Articles()

    /// What was rendered before: a page changes with its text and with the server's address only.
    private final class Articles: Sendable {
        struct Key: Hashable {
            var name, text, url: String
        }

        let known = Mutex<[Key: String]>([:])
    }

    /// - Parameter description: `openapi.yaml`.
    init(console: Console, description: String) {
        self.console = console
        self.description = APIDescription(description)
    }

    /// The pages in their order; the last part of their address is the file's name.
    private static let pages = [
        ("start", "Basic use"), ("masks", "Masks"), ("polling", "Without waiting"), ("streaming", "Progress"),
        ("callbacks", "Callbacks"), ("errors", "Errors"), ("reference", "Reference"),
    ]

    func show(_ visit: Visit) throws -> Response {
        let name = visit.context.parameters.get("name") ?? "start"
        guard let page = Self.pages.first(where: { $0.0 == name }) else { throw PageNotFound() }
        let article = try article(name)
        return try console.render(
            "docs", title: page.1,
            [
                "article": article, "sheet": ["docs.css"], "atDocs": true,
                "pages": Self.pages.map { entry in
                    [
                        "path": entry.0 == "start" ? "" : "/\(entry.0)", "label": entry.1, "isHere": entry.0 == name,
                    ] as Console.Values
                },
            ], for: visit)
    }

    private func article(_ name: String) throws -> String {
        let files = try console.files.current
        let text = name == "reference" ? files.version : files.documents[name] ?? ""
        let key = Articles.Key(name: name, text: text, url: console.publicURL().absoluteString)
        if let known = articles.known.withLock({ $0[key] }) { return known }
        let article = try name == "reference" ? reference() : guide(name)
        // While one works on the pages there are always new texts.
        articles.known.withLock { known in
            if known.count >= 4 * Self.pages.count { known.removeAll() }
            known[key] = article
        }
        return article
    }

    private func guide(_ name: String) throws -> String {
        guard let text = try console.files.current.documents[name] else { throw PageNotFound() }
        return Markdown(base: console.base).html(
            text.replacing("{{url}}", with: console.publicURL().absoluteString))
    }

    private func reference() throws -> String {
        let markdown = Markdown(base: console.base)
        return try console.renderPart(
            "reference",
            [
                "base": console.base, "url": console.publicURL().absoluteString,
                "operations": description.operations.map { operation in
                    [
                        "method": operation.method, "path": operation.path, "summary": operation.summary,
                        "anchor": "\(operation.method)\(operation.path)".filter { $0.isLetter || $0.isNumber },
                        "description": markdown.html(operation.description.withoutOwnLinks),
                        "source": operation.source,
                    ] as Console.Values
                },
                "schemas": description.schemas.map { ["name": $0.name, "source": $0.source] },
            ])
    }
}

extension String {
    /// Links inside the description lead nowhere on a page.
    fileprivate var withoutOwnLinks: String {
        replacing(/\[([^\]]+)\]\(#[^)]*\)/) { String($0.1) }
    }
}
