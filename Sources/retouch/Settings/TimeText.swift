import Foundation

/// Times as people write them.
enum TimeText {
    static let form = "a time like 90s, 10m, 24h or 30d"
    private static let units: [Character: Double] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]

    /// - Returns: seconds, more than 0 and at most 10 years; `nil` for anything else.
    static func seconds(_ text: String) -> TimeInterval? {
        guard let unit = text.last.flatMap({ units[$0] }), let count = Double(text.dropLast()), count.isFinite,
            count > 0, count * unit <= 3_653 * 86_400
        else { return nil }
        return count * unit
    }
}
