/// The preference for sources that lie where a target would if the known area went on as it ends: as high as it, in the
/// sky beyond sky, and not in the sky beyond what goes on. At one size of the picture.
struct HomePreference {
    static let none = HomePreference(columns: 0...0, rows: 0...0, width: 1, weight: 0, far: 0, sky: nil)
    /// By how much more the factor grows where a source is too far off.
    private static let farBan: Float = 500
    /// What it is multiplied by where ground would be copied into the sky, or sky into the ground.
    private static let skyBan: Float = 10_000

    /// The place of the known area that is nearest to a target.
    struct Home {
        /// The row that the sources of the target are best taken from.
        let row: Float
        /// Whether a patch there shows nothing but sky.
        let isSky: Bool
        /// The first row whose sky may be copied where not all is sky: sky does not come down.
        let firstSky: Int
    }

    /// The known area, pixels of the level.
    let columns, rows: ClosedRange<Int>
    /// Of the level.
    let width: Int
    /// By how much the factor grows with every row.
    let weight: Float
    /// How many rows off a source may lie.
    let far: Float
    /// `nil` where there is none.
    let sky: SkyBorder?

    @inline(__always)
    func home(_ x: Int, _ y: Int) -> Home {
        let row = min(max(y, rows.lowerBound), rows.upperBound)
        let column = min(max(x, columns.lowerBound), columns.upperBound)
        guard let sky else { return Home(row: Float(row), isSky: false, firstSky: 0) }
        let place = row &* width &+ column
        return Home(
            row: Float(row), isSky: !sky.isBesideGround[place],
            firstSky: sky.goesOn[place] ? .max : y &- SkyBorder.slack)
    }

    /// What the distance of a source is multiplied by.
    @inline(__always)
    func factor(_ source: Int, _ home: Home) -> Float {
        guard weight > 0 else { return 1 }
        let row = source / width
        let rows = abs(Float(row) - home.row)
        let factor = 1 + weight * (rows + Self.farBan * max(0, rows - far))
        guard let sky else { return factor }
        let isBanned = home.isSky ? sky.isBesideGround[source] : row < home.firstSky && !sky.isGround[source]
        return isBanned ? factor * Self.skyBan : factor
    }
}
