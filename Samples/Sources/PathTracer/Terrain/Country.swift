import Foundation

/// The land of the landscape: a meadow at the camera, a lake, foothills and eroded mountains behind; heights in metres
/// above the lake.
struct Country: Sendable {
    private let mountains: HeightField

    init() {
        let cell: Float = 28
        var field = HeightField(columns: 620, rows: 560, cell: cell, origin: SIMD2(-8680, -16400)) { x, z in
            Self.rise(x, z) * 60 + 12 * Noise.fractal(Vector(x, 0, z) / 900, octaves: 6) + max(0, -z - 1500) * 0.012
        }
        var uplift: [Float] = []
        for j in 0..<field.rows {
            for i in 0..<field.columns {
                uplift.append(
                    30 * Self.rise(field.origin.x + Float(i) * cell, field.origin.y + Float(j) * cell))
            }
        }
        field.erode(steps: 70, uplift: uplift, erodibility: 0.030, talus: 0.95)
        mountains = field
    }

    /// How fast the ground is lifted, 0 ... 1: a broken range, higher on the left, with a gap for the valley.
    private static func rise(_ x: Float, _ z: Float) -> Float {
        let p = Vector(x, 0, z)
        let broad = 0.5 + 0.5 * Noise.fractal(p / 5200 + Vector(1.7, 0, 4.1), octaves: 3)
        let start = smoothstep(-1900, -6800, z + 1100 * Noise.gradient(p / 2300) - abs(x + 300) * 0.12)
        let far = smoothstep(-16400, -11500, z)
        let valley = 1 - 0.72 * exp(-pow((x - 500 - 0.05 * z) / 1500, 2))
        return clamp(start * (0.12 + 1.05 * broad) * valley * (0.25 + 0.75 * far))
    }

    /// Positive in the lake, about 1 in its middle.
    static func lake(_ x: Float, _ z: Float) -> Float {
        let (a, b) = ((x - 120) / 900, (z + 640) / 540)
        return 1 - (a * a + b * b).squareRoot() + 0.16 * Noise.fractal(Vector(x, 7, z) / 330, octaves: 4)
    }

    /// Where the footpath runs, x at a depth z.
    static func path(_ z: Float) -> Float { 1.5 + 5 * sine(z * 0.045) - z * 0.10 }

    func height(_ x: Float, _ z: Float) -> Float {
        let near = smoothstep(-110, 25, z)
        let hill = 9.5 * near + 2.6 * smoothstep(10, 60, abs(x + 4)) * near
        let roll = 0.9 * Noise.fractal(Vector(x, 0, z) / 26, octaves: 3) * smoothstep(-150, -30, z)
        let lake = Self.lake(x, z)
        let shore = 2.2 * smoothstep(0.0, -0.10, lake) + 14 * smoothstep(-0.05, -1.2, lake) * smoothstep(-300, -900, z)
        var land = shore + hill + roll
        let far = smoothstep(-900, -2600, z)
        if far > 0 { land += far * max(mountains.height(x, z), 0) }
        return mix(land, -8, smoothstep(0.0, 0.12, lake))
    }

    /// Detail that only the surface's own mesh shows: rock ribs on steep ground far away.
    func detailed(_ x: Float, _ z: Float) -> Float {
        let base = height(x, z)
        guard z < -2000 else { return base }
        let step: Float = 40
        let slope = max(abs(height(x + step, z) - base), abs(height(x, z + step) - base)) / step
        let ribs = Noise.ridged(Vector(x, base * 0.6, z) / 260, octaves: 5) - 0.9
        return base + ribs * 26 * smoothstep(0.3, 0.9, slope)
    }

    func normal(_ x: Float, _ z: Float, step: Float) -> Vector {
        normalize(
            Vector(
                height(x - step, z) - height(x + step, z), 2 * step, height(x, z - step) - height(x, z + step)))
    }
}
