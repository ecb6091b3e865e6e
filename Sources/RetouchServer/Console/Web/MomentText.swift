internal import Foundation

/// A time as pages show it: UTC, machine-readable beside. Scripts may turn it into the reader's own zone.
struct MomentText: Sendable {
    /// "2026-11-25 11:06".
    let text: String
    /// "2026-11-25T11:06:05Z".
    let machine: String

    init(_ date: Date) {
        machine = date.formatted(.iso8601)
        text = String(machine.prefix(16)).replacing("T", with: " ")
    }
}

/// What a browser calls itself, in a few words.
enum BrowserName {
    private static let browsers = [
        ("Edg/", "Edge"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ]
    private static let systems = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Mac OS X", "macOS"), ("Windows", "Windows"),
        ("Linux", "Linux"),
    ]

    static func of(_ agent: String) -> String {
        let browser =
            browsers.first { agent.contains($0.0) }?.1 ?? (agent.isEmpty ? "a browser" : String(agent.prefix(40)))
        guard let system = systems.first(where: { agent.contains($0.0) })?.1 else { return browser }
        return "\(browser) on \(system)"
    }
}
