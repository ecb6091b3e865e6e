extension SceneGuess {
    /// Where a sun at the horizon is drawn: where the picture's own is, by whose light the things are lit, else to one side.
    ///
    /// - Parameters:
    ///   - aside: how far from the middle, −0.5…0.5 of the width, where the picture has no sun.
    /// - Returns: the place as a share of the width.
    func lowSun(aside: Float) -> Float {
        sun.map { min(1, max(0, $0.place.x / Float(width))) } ?? 0.5 + aside
    }
}
