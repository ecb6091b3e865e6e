/// The preference for sources of a target's own height, at one size of the picture.
struct HeightPreference {
    static let none = HeightPreference(width: 1, first: 0, last: 0, weight: 0, far: 0)
    /// By how much more the factor grows where a source is too far off.
    private static let ban: Float = 500

    let width: Int
    let first: Float
    let last: Float
    /// By how much the factor grows with every row.
    let weight: Float
    /// How many rows off a source may lie.
    let far: Float

    /// The row that the sources of a target in row `y` are best taken from.
    @inline(__always)
    func home(_ y: Int) -> Float { min(max(Float(y), first), last) }

    /// What the distance of a source is multiplied by.
    @inline(__always)
    func factor(_ source: Int, _ home: Float) -> Float {
        guard weight > 0 else { return 1 }
        let rows = abs(Float(source / width) - home)
        return 1 + weight * (rows + Self.ban * max(0, rows - far))
    }
}
