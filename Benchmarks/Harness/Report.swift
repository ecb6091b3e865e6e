import Foundation

/// Rows of figures, each beside what is promised.
struct Report {
    private var rows: [String] = []
    /// Whether every promise was kept.
    private(set) var isKept = true

    mutating func section(_ title: String) {
        rows.append("\n\(title)")
    }

    /// A figure without a promise.
    mutating func note(_ name: String, _ value: String) {
        rows.append("  \(name.padding(toLength: 52, withPad: " ", startingAt: 0))\(value)")
    }

    /// A figure that must not be over a limit.
    mutating func expect(_ name: String, _ value: Double, atMost limit: Double, unit: String = "") {
        check(name, value, value <= limit, "at most \(Self.text(limit))\(unit)", unit)
    }

    /// A figure that must not be under a limit.
    mutating func expect(_ name: String, _ value: Double, atLeast limit: Double, unit: String = "") {
        check(name, value, value >= limit, "at least \(Self.text(limit))\(unit)", unit)
    }

    var text: String { rows.joined(separator: "\n") }

    private mutating func check(_ name: String, _ value: Double, _ isKept: Bool, _ promise: String, _ unit: String) {
        self.isKept = self.isKept && isKept
        note(name, "\(Self.text(value))\(unit)  (\(promise): \(isKept ? "kept" : "BROKEN"))")
    }

    private static func text(_ value: Double) -> String {
        String(format: value < 10 ? "%.2f" : "%.0f", value)
    }
}
