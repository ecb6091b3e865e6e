internal import Foundation
internal import RecordStore

/// Credits spent on each of the last days, as bars.
struct UsagePlot {
    /// Days that are shown.
    private static let days = 30
    private static let height = 64.0
    private static let step = 20.0

    let ledger: [LedgerEntry]
    let until: Date

    var values: Console.Values {
        let today = Int((until.timeIntervalSince1970 / 86_400).rounded(.down))
        var spent: [Int: Int] = [:]
        for entry in ledger where entry.kind != .grant {
            spent[Int((entry.createdAt.timeIntervalSince1970 / 86_400).rounded(.down)), default: 0] -=
                entry.amount.thousandths
        }
        let range = today - Self.days + 1...today
        let highest = max(1_000, range.map { spent[$0] ?? 0 }.max() ?? 0)
        let bars = range.enumerated().map { index, day in
            let amount = max(0, spent[day] ?? 0)
            let height = amount == 0 ? 1 : max(3, Self.height * Double(amount) / Double(highest))
            let date = Date(timeIntervalSince1970: Double(day) * 86_400).formatted(.iso8601.year().month().day())
            return [
                "x": "\(Int(Double(index) * Self.step))", "y": text(Self.height - height), "height": text(height),
                "label": "\(date): \(Credits(thousandths: amount).words)", "isEmpty": amount == 0,
            ] as Console.Values
        }
        let total = range.reduce(0) { $0 + max(0, spent[$1] ?? 0) }
        return [
            "bars": bars, "total": Credits(thousandths: total).words, "days": "\(Self.days)",
            "highest": "\(Credits(thousandths: highest))",
        ]
    }

    private func text(_ number: Double) -> String { String((number * 10).rounded() / 10) }
}
