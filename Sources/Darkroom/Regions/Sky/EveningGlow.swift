/// The colours of a sky about sunrise and sunset: from violet over rose to orange and yellow, lighter than the land, and the
/// warmer and the lighter the lower, as no wall and no backdrop is.
struct EveningGlow: Sendable {
    /// The median lightness of the lower third.
    private let land: Float

    /// `nil` where no such sky shows.
    init?(_ view: SmallView) {
        let (width, height) = (view.width, view.height)
        land = view.colors[(view.count * 2 / 3)...].map(\.x).quantile(0.5)
        // What is smooth and light, row by row.
        var rows: [Row] = []
        for y in 0..<(height * 2 / 3) {
            let light = (y * width..<(y + 1) * width).filter {
                view.gradients.values[$0] < 0.03 && view.colors[$0].x > land + 0.12
            }
            guard light.count * 4 > width else { continue }
            rows.append(
                Row(
                    warmth: light.map { view.colors[$0].z }.quantile(0.5),
                    lightness: light.map { view.colors[$0].x }.quantile(0.5)))
        }
        guard rows.count * 6 > height else { return nil }
        let third = max(1, rows.count / 3)
        let (above, below) = (Row(meanOf: rows.prefix(third)), Row(meanOf: rows.suffix(third)))
        guard below.warmth > 0.05, below.warmth > above.warmth + 0.025, below.lightness > above.lightness + 0.04
        else { return nil }
    }

    /// How much a colour in Oklab is of it, 0…1.
    func likeness(_ lab: SIMD3<Float>) -> Float {
        let chroma = lab.chroma
        guard chroma > 1e-4 else { return 0 }
        // cos(hue − 55°): from 320° over red to 125°.
        let nearness = (0.5736 * lab.y + 0.8192 * lab.z) / chroma
        let isWarm = smoothStep(-0.1, 0.15, nearness) * (1 - isGreen(lab, chroma))
        return isWarm * smoothStep(0.015, 0.04, chroma) * smoothStep(0.1, 0.2, lab.x - land)
    }

    private func isGreen(_ lab: SIMD3<Float>, _ chroma: Float) -> Float {
        // Beyond yellow, at some 112°.
        smoothStep(0.3, 0.45, -lab.y / chroma)
    }
}

/// The usual colour of what is smooth and light in a row.
private struct Row {
    /// From blue (negative) to yellow, in Oklab.
    let warmth: Float
    let lightness: Float
}

extension Row {
    init(meanOf rows: ArraySlice<Row>) {
        let count = Float(max(1, rows.count))
        warmth = rows.reduce(0) { $0 + $1.warmth } / count
        lightness = rows.reduce(0) { $0 + $1.lightness } / count
    }
}
