import Foundation

/// Where the brush stopped before the edge of the sheet.
struct WatercolorMargin: Sendable {
    private let width: Float
    private let height: Float
    private let scale: Float
    /// Mean breadth of the bare paper in pixels; negative = painted to the edge.
    private let breadth: Float
    private let raggedness: Float

    init(dials: Dials, width: Int, height: Int, scale: Float, isBare: Bool) {
        self.width = Float(width)
        self.height = Float(height)
        self.scale = scale
        let side = Float(min(width, height))
        let breadths: [Float] = [0, 0.022, 0.036, 0.05]
        breadth = isBare ? side * breadths[dials.kind("margin")] : -1
        raggedness = side * 0.009
    }

    /// 1 = paint, 0 = bare paper.
    @inline(__always)
    func coverage(_ x: Int, _ y: Int, drift: Float, wobble: Float, relief: Float) -> Float {
        guard breadth > 0 else { return 1 }
        let (px, py) = (Float(x) + 0.5, Float(y) + 0.5)
        let distance = min(min(px, width - px), min(py, height - py))
        guard distance < breadth + 5 * raggedness else { return 1 }
        let wandering = distance - breadth + raggedness * drift + 0.1 * raggedness * wobble
        // Where the brush runs dry it catches the bumps of the paper only.
        let dryness = ToneCurve.step(0.2, 1.4, drift) * ToneCurve.step(16 * scale, 0, abs(wandering))
        let dry = wandering - (1 + 9 * dryness) * scale * relief
        return ToneCurve.step(-0.7 * scale, 0.9 * scale, dry)
    }
}
