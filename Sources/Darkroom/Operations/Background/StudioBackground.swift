import Pixels

/// A photographer's backdrop behind the subject: a wall that is lit in the middle and falls off to the corners, running
/// into the floor in a soft bend, and a contact shadow where the subject stands on it. `color` is the wall's colour, else
/// each variation has another.
struct StudioBackground: BackgroundOperation {
    /// A lamp's height (−1 at the top … 1), how fast its light falls off, and how bright it is: even, from above, a narrow
    /// spot, and dim.
    private static let settings: [(height: Float, fall: Float, brightness: Float)] = [
        (-0.25, 0.45, 1.18), (-0.95, 0.8, 1.4), (-0.1, 1.7, 1.25), (-0.4, 0.6, 0.72),
    ]

    let identifier = OperationIdentifier("background", "studio")

    func shade(
        _ ground: Ground, _ step: EditStep, _ settings: RenderSettings, check: Check
    ) throws -> @Sendable (Ground, Dials, Check) throws -> GroundShade {
        let named = step.colors("color").first.map { Oklab.toLinear(Oklab.of($0)) }
        let shadow = try ContactShadow(ground, check: check)
        return { ground, dials, _ in
            let kind = dials.kind("wall", isEssential: true)
            let wall = named ?? SIMD3.linear(BackgroundColors.walls[kind])
            let setting = StudioBackground.settings[dials.kind("fall")]
            let lamp = SIMD2(0.35 * dials.dial("across"), setting.height + 0.15 * dials.dial("height"))
            let (width, height) = (Float(ground.picture.width), Float(ground.picture.height))
            let bend = shadow.foot.map { min(1, 2 * Float($0) / height - 1.06) } ?? 2
            return { _, x, y in
                let place = SIMD2((2 * Float(x) + 1) / width - 1, (2 * Float(y) + 1) / height - 1)
                let away = (place - lamp) * SIMD2(0.85, 1)
                let square = away.x * away.x + away.y * away.y
                let light = setting.brightness / (1 + setting.fall * square)
                // The floor takes more of the light from above.
                let floor = 1 + 0.13 * smoothStep(bend - 0.16, bend + 0.12, place.y)
                return wall * (light * floor * (1 - shadow.darkness(x, y)))
            }
        }
    }
}

/// The shadow under what stands on the floor: dark and narrow where it touches it, and wide and faint around.
struct ContactShadow: Sendable {
    /// The lowest row of what casts it; `nil` where that is not in the picture.
    let foot: Int?
    private let factor: Int
    private let plane: Plane<Float>

    init(_ ground: Ground, check: Check) throws {
        foot = ground.foot
        let factor = max(1, ground.picture.longerSide / 256)
        self.factor = factor
        guard let foot else {
            plane = Plane(width: 1, height: 1)
            return
        }
        let small = try ground.front.shrunk(by: factor, check: check)
        let base = Float(foot) / Float(factor)
        let side = Float(small.longerSide)
        // Only what is near the floor touches it; it is pressed flat there.
        var sole = Plane<Float>(width: small.width, height: small.height)
        for x in 0..<small.width {
            var cover: Float = 0
            for y in max(0, Int(base - 0.12 * side))...min(small.height - 1, Int(base)) {
                let nearness = 1 - (base - Float(y)) / (0.12 * side)
                cover = max(cover, small.values[y * small.width + x] * max(0, nearness).squareRoot())
            }
            let middle = base - 0.004 * side
            for y in 0..<small.height where abs(Float(y) - middle) < 0.012 * side + 0.5 {
                sole.values[y * small.width + x] = cover
            }
        }
        let tight = try sole.blurred(sigma: 0.007 * side, check: check)
        let wide = try sole.blurred(sigma: 0.03 * side, check: check)
        plane = try Plane<Float>(width: small.width, height: small.height, check: check) { target, rows in
            for index in rows.indices(of: small.width) {
                target[index] = min(0.85, 0.7 * tight.values[index] + 1.5 * wide.values[index])
            }
        }
    }

    /// How much of the light is taken at a pixel, 0…1.
    func darkness(_ x: Int, _ y: Int) -> Float {
        guard foot != nil else { return 0 }
        let across = max(0, (Float(x) + 0.5) / Float(factor) - 0.5)
        let down = max(0, (Float(y) + 0.5) / Float(factor) - 0.5)
        let (column, row) = (Int(across), Int(down))
        let (u, v) = (across - Float(column), down - Float(row))
        let above = plane[clamped: column, row] * (1 - u) + plane[clamped: column + 1, row] * u
        let below = plane[clamped: column, row + 1] * (1 - u) + plane[clamped: column + 1, row + 1] * u
        return above + (below - above) * v
    }
}
