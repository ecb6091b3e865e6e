/// The preference for sources that lie where a target would if the known area went on as it ends: as high as it, and in
/// the sky where it ends in sky. At one size of the picture.
struct HomePreference {
    static let none = HomePreference(columns: 0...0, rows: 0...0, width: 1, weight: 0, far: 0, isGround: nil)
    /// By how much more the factor grows where a source is too far off.
    private static let ban: Float = 500

    /// The place of the known area that is nearest to a target.
    struct Home {
        /// The row that the sources of the target are best taken from.
        let row: Float
        /// Whether a patch there shows nothing but sky.
        let isSky: Bool
    }

    /// The known area, pixels of the level.
    let columns, rows: ClosedRange<Int>
    /// Of the level.
    let width: Int
    /// By how much the factor grows with every row.
    let weight: Float
    /// How many rows off a source may lie.
    let far: Float
    /// About which pixels of the known area a patch shows something other than sky; `nil` where there is no sky.
    let isGround: FillBuffer<Bool>?

    @inline(__always)
    func home(_ x: Int, _ y: Int) -> Home {
        let row = min(max(y, rows.lowerBound), rows.upperBound)
        let column = min(max(x, columns.lowerBound), columns.upperBound)
        return Home(row: Float(row), isSky: isGround.map { !$0[row &* width &+ column] } ?? false)
    }

    /// What the distance of a source is multiplied by.
    @inline(__always)
    func factor(_ source: Int, _ home: Home) -> Float {
        guard weight > 0 else { return 1 }
        let rows = abs(Float(source / width) - home.row)
        let factor = 1 + weight * (rows + Self.ban * max(0, rows - far))
        return home.isSky && isGround?[source] == true ? factor * Self.ban : factor
    }
}
