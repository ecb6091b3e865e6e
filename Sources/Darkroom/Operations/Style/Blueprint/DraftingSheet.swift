/// What is on a draughtsman's sheet besides the drawing: a grid, a border with its ticks, folds.
struct DraftingSheet: Sendable {
    private let width: Float
    private let height: Float
    private let cell: Float
    private let stroke: Float
    /// Distance of the border from the edge; negative where there is none.
    private let margin: Float
    private let strength: Float
    private let folds: SIMD2<Float>
    private let crease: Float

    /// - Parameters:
    ///   - scale: pixels for each pixel of a picture of 1024.
    ///   - isOpen: whether there may be a border.
    init(width: Int, height: Int, scale: Float, isOpen: Bool, dials: Dials) {
        self.width = Float(width)
        self.height = Float(height)
        cell = max(6, 32 * scale * (1 + 0.2 * dials.dial("grid")))
        stroke = max(0.8, 1.1 * scale)
        margin = isOpen && min(width, height) > 40 ? 22 * scale : -1
        strength = 0.13 + 0.03 * dials.dial("grid strength")
        var random = dials.random("folds")
        folds = SIMD2(0.5 + 0.04 * random.signed(), 0.5 + 0.04 * random.signed())
        crease = 3 * scale
    }

    /// 1 within the border, 0 beyond it.
    @inline(__always)
    func inside(_ x: Float, _ y: Float) -> Float {
        guard margin > 0 else { return 1 }
        return ToneCurve.step(margin - 0.5, margin + 0.5, edge(x, y))
    }

    /// How strongly the lines of the grid and the border mark a place, 0…1.
    @inline(__always)
    func lines(_ x: Float, _ y: Float, inside: Float) -> Float {
        let fine = max(rule(x, cell), rule(y, cell))
        let main = max(rule(x, 4 * cell), rule(y, 4 * cell))
        let grid = inside * strength * (fine + 0.9 * main)
        guard margin > 0 else { return grid }
        let off = abs(edge(x, y) - margin)
        let border = ToneCurve.step(1.5 * stroke + 0.5, 1.5 * stroke - 0.5, off)
        let outer = ToneCurve.step(0.5 * stroke + 0.5, 0.5 * stroke - 0.5, abs(edge(x, y) - 0.45 * margin))
        return min(1, grid + 0.9 * border + 0.75 * outer)
    }

    /// How much lighter or darker a fold makes the paper.
    @inline(__always)
    func fold(_ x: Float, _ y: Float) -> Float {
        bend(x - folds.x * width) + bend(y - folds.y * height)
    }

    @inline(__always)
    private func bend(_ off: Float) -> Float {
        let place = off / crease
        return abs(place) < 3 ? 0.14 * place / (1 + place * place * place * place) + 0.05 / (1 + place * place) : 0
    }

    @inline(__always)
    private func edge(_ x: Float, _ y: Float) -> Float {
        min(min(x, width - x), min(y, height - y))
    }

    /// 1 on a line of a ruling, 0 between.
    @inline(__always)
    private func rule(_ value: Float, _ pitch: Float) -> Float {
        let off = abs(value - (value / pitch).rounded() * pitch)
        return min(1, max(0, 0.5 * stroke + 0.5 - off))
    }
}
