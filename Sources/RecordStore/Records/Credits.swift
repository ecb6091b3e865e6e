/// An amount of quota. Kept in thousandths, so that half a credit is exact.
public struct Credits: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    /// Thousandths of a credit.
    public var thousandths: Int

    public init(thousandths: Int) {
        self.thousandths = thousandths
    }

    /// - Parameter credits: rounded to a thousandth.
    public init(_ credits: Double) {
        self.init(thousandths: Int((credits * 1_000).rounded()))
    }

    public static func < (left: Credits, right: Credits) -> Bool { left.thousandths < right.thousandths }

    /// "2" or "0.5".
    public var description: String {
        let whole = Double(thousandths) / 1_000
        return whole == whole.rounded() ? String(Int(whole)) : String(whole)
    }
}
