/// The text format of Prometheus (exposition formats, version 0.0.4).
enum PrometheusText {
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    static func family(_ name: String, help: String, _ family: PrometheusRegistry.Family) -> String {
        let head = "# HELP \(name) \(escaped(help, quotes: false))\n# TYPE \(name) \(family.kind.rawValue)\n"
        let lines = family.series.sorted { $0.key < $1.key }.map { labels, series in
            switch family.kind {
            case .counter, .gauge: "\(name)\(labels.text()) \(number(series.current.value))\n"
            case .histogram: histogram(name, labels, series.current)
            }
        }
        return head + lines.joined()
    }

    /// Buckets count everything up to their end.
    private static func histogram(_ name: String, _ labels: Labels, _ value: Series.Value) -> String {
        var text = ""
        var sum = 0
        for (end, count) in zip(PrometheusRegistry.buckets, value.counts) {
            sum += count
            text += "\(name)_bucket\(labels.text(and: ("le", number(end)))) \(sum)\n"
        }
        text += "\(name)_bucket\(labels.text(and: ("le", "+Inf"))) \(value.observations)\n"
        text += "\(name)_sum\(labels.text()) \(number(value.value))\n"
        return text + "\(name)_count\(labels.text()) \(value.observations)\n"
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    fileprivate static func escaped(_ text: String, quotes: Bool) -> String {
        let text = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
        return quotes ? text.replacing("\"", with: "\\\"") : text
    }
}

/// The labels of a series, sorted by name.
struct Labels: Hashable, Comparable {
    private let pairs: [[String]]

    init(_ dimensions: [(String, String)]) {
        pairs = dimensions.map { [$0.0, $0.1] }.sorted { $0[0] < $1[0] }
    }

    static func < (left: Labels, right: Labels) -> Bool {
        left.text() < right.text()
    }

    /// `{mode="fast"}`, or nothing.
    ///
    /// - Parameter more: one more label, at the end.
    func text(and more: (String, String)? = nil) -> String {
        let all = pairs.map { ($0[0], $0[1]) } + (more.map { [$0] } ?? [])
        guard !all.isEmpty else { return "" }
        let labels = all.map { name, value in "\(name)=\"\(PrometheusText.escaped(value, quotes: true))\"" }
        return "{\(labels.joined(separator: ","))}"
    }
}
