internal import HTTPTypes
internal import Hummingbird

/// Which methods each path knows, taken from the router's own table.
struct MethodTable: Sendable {
    private struct Entry: Sendable {
        var components: [Substring]
        var methods: [String]
    }

    private var entries: [Entry] = []

    init(_ routes: [(path: String, method: String)]) {
        for (path, methods) in Dictionary(grouping: routes, by: \.path) {
            let components = path.split(separator: "/")
            entries.append(Entry(components: components, methods: methods.map(\.method).sorted()))
        }
    }

    /// Empty when there is no such path.
    func methods(at path: String) -> [String] {
        let components = path.split(separator: "/")
        let entry = entries.first { entry in
            entry.components.count == components.count
                && zip(entry.components, components).allSatisfy { $0.0.hasPrefix("{") || $0.0 == $0.1 }
        }
        return entry?.methods ?? []
    }
}
