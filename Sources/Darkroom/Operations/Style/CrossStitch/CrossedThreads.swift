/// One cross of two threads, the one over the other, and the cloth under it.
struct CrossedThreads: Sendable {
    /// Side of the square in pixels.
    private let cell: Float

    init(cell: Int) {
        self.cell = Float(cell)
    }

    /// How far the thread covers the cloth, and how light it is where light from the upper left falls on it.
    ///
    /// - Parameters:
    ///   - u, v: the place in the square, 0…1.
    @inline(__always)
    func shade(_ u: Float, _ v: Float) -> (cover: Float, light: Float) {
        let upper = strand(u, v)
        let lower = strand(1 - u, v)
        // The thread above casts a shadow on the one below.
        let shadow = 1 - 0.3 * ToneCurve.step(0.36, 0.16, abs(u - v))
        let light = upper.light * upper.cover + lower.light * 0.9 * shadow * (1 - upper.cover)
        let cover = max(upper.cover, lower.cover)
        return (cover, cover > 0.01 ? light : 1)
    }

    /// The thread from one corner to the opposite one: round, twisted, sinking into the holes at its ends.
    @inline(__always)
    private func strand(_ u: Float, _ v: Float) -> (cover: Float, light: Float) {
        let across = (u - v) * 0.707
        let along = (u + v) * 0.5
        let half: Float = 0.235
        let soft = 0.7 / cell
        let cover = ToneCurve.step(half + soft, half - soft, abs(across))
        let place = across / half
        let round = 1.12 - 0.34 * place * place - 0.12 * place
        let twist = 0.06 * DotScreen.wave(2.5 * along + 0.9 * place)
        let sunk = 0.72 + 0.28 * ToneCurve.step(0, 0.16, min(along, 1 - along))
        return (cover, (round + twist) * sunk)
    }

    /// The cloth's weave: dark holes at the corners of the squares, 0…1.
    @inline(__always)
    func weave(_ u: Float, _ v: Float) -> Float {
        let (du, dv) = (min(u, 1 - u), min(v, 1 - v))
        let hole = ToneCurve.step(0.2, 0.06, (du * du + dv * dv).squareRoot())
        return (0.75 + 0.25 * DotScreen.wave(3 * u) * DotScreen.wave(3 * v)) * (1 - hole) - hole
    }
}
