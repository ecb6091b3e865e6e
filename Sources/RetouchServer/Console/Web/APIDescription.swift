internal import Foundation

/// Our own `openapi.yaml`, taken apart by its indentation as far as a page shows it: operations and schemas, each with
/// the part of the file that describes it. The file is ours and its layout is checked by tests.
struct APIDescription: Sendable {
    struct Operation: Sendable {
        var method: String
        var path: String
        var summary: String
        /// Markdown.
        var description: String
        /// The part of the file, moved to the left edge.
        var source: String
    }

    var operations: [Operation] = []
    var schemas: [(name: String, source: String)] = []

    init(_ yaml: String) {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        for (path, block) in Self.entries(of: Self.section("paths:", in: lines), at: 2) where path.hasPrefix("/") {
            for (method, body) in Self.entries(of: block, at: 4) where Self.methods.contains(method) {
                operations.append(
                    Operation(
                        method: method.uppercased(), path: path, summary: Self.value("summary", of: body, at: 6),
                        description: Self.value("description", of: body, at: 6), source: Self.moved(body, by: 6)))
            }
        }
        let components = Self.section("components:", in: lines)
        guard let all = Self.entries(of: components, at: 2).first(where: { $0.0 == "schemas" })?.1 else { return }
        schemas = Self.entries(of: all, at: 4).map { ($0.0, Self.moved($0.1, by: 6)) }
    }

    private static let methods: Set<String> = ["get", "head", "post", "put", "delete", "patch"]

    private static func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }

    /// The lines below a key at the left edge.
    private static func section(_ key: String, in lines: [Substring]) -> [Substring] {
        guard let start = lines.firstIndex(where: { $0 == key }) else { return [] }
        return Array(lines[(start + 1)...].prefix { $0.isEmpty || $0.hasPrefix(" ") || $0.hasPrefix("#") })
    }

    /// The keys at an indentation, each with the lines below it.
    private static func entries(of lines: [Substring], at depth: Int) -> [(String, [Substring])] {
        var entries: [(String, [Substring])] = []
        for line in lines {
            if !line.isEmpty, indent(line) == depth, let colon = line.lastIndex(of: ":"),
                line[colon...].dropFirst().isEmpty
            {
                entries.append((line[..<colon].trimmingCharacters(in: .init(charactersIn: " \"'")), []))
            } else if !entries.isEmpty, line.isEmpty || indent(line) > depth {
                entries[entries.count - 1].1.append(line)
            }
        }
        return entries
    }

    /// A key's text, on its line or as a block below it.
    private static func value(_ key: String, of lines: [Substring], at depth: Int) -> String {
        let prefix = String(repeating: " ", count: depth) + key + ":"
        guard let start = lines.firstIndex(where: { $0.hasPrefix(prefix) }) else { return "" }
        let inline = lines[start].dropFirst(prefix.count).trimmingCharacters(in: .whitespaces)
        guard inline.hasPrefix("|") || inline.hasPrefix(">") else {
            return inline.trimmingCharacters(in: .init(charactersIn: "\"'"))
        }
        let block = lines[(start + 1)...].prefix { $0.isEmpty || indent($0) > depth }
        return moved(Array(block), by: depth + 2).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func moved(_ lines: [Substring], by depth: Int) -> String {
        lines.map { String($0.dropFirst(min(depth, indent($0)))) }.joined(separator: "\n")
            .trimmingCharacters(in: .newlines)
    }
}
