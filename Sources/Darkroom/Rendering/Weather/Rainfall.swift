import Foundation

/// Falling rain: drops drawn out by the exposure into streaks, in three layers of depth, and splashes where they land.
struct Rainfall: SceneLayer {
    var seed: UInt64
    /// 1 = a steady rain.
    var density: Float
    /// Pixels to the right a row downwards.
    var slope: Float
    /// The light that the drops gather, in linear light.
    var color: SIMD3<Float>
    /// Length of the streaks relative to the usual.
    var length: Float = 1

    private struct Depth {
        let count: Float
        let length: Float
        let sigma: Float
        let opacity: Float
    }

    private static let depths = [
        Depth(count: 1500, length: 30, sigma: 0.5, opacity: 0.22),
        Depth(count: 520, length: 66, sigma: 0.75, opacity: 0.34),
        Depth(count: 120, length: 135, sigma: 1.35, opacity: 0.34),
    ]

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        let (width, height) = (Float(scene.width), Float(scene.height))
        let scale = scene.scale
        let area = width * height / (Float(scene.longerSide) * Float(scene.longerSide))
        var plane = Plane<Float>(width: scene.width, height: scene.height)
        var random = RandomGenerator(seed: seed)
        for depth in Rainfall.depths {
            // Small pictures hold fewer streaks of a breadth that can be seen.
            let sigma = max(0.4, depth.sigma * scale)
            let thinned = min(1, (depth.sigma * scale / sigma)).squareRoot()
            let count = Int(depth.count * density * area * 1.35 * thinned + 0.5)
            let reach = abs(slope) * height
            for index in 0..<count {
                if index.isMultiple(of: 64) { try check() }
                let place = SIMD2(
                    (random.unit() * (width + 2 * reach)) - reach, random.unit() * (height + 200 * scale) - 100 * scale)
                let tilt = slope + 0.02 * random.signed()
                let draw = depth.length * length * scale * (0.7 + 0.6 * random.unit())
                Splat.streak(
                    on: &plane, at: place, length: max(4, draw), slope: tilt,
                    sigma: sigma * (0.8 + 0.4 * random.unit()),
                    opacity: depth.opacity * (0.55 + 0.45 * random.unit()))
            }
        }
        try splash(on: &plane, scene: scene, random: &random, check: check)
        try plane.veil(&canvas, color: color, check: check)
    }

    /// Crowns of droplets on the ground, larger towards the camera.
    private func splash(
        on plane: inout Plane<Float>, scene: SceneGuess, random: inout RandomGenerator, check: Check
    ) throws {
        guard scene.sky != nil else { return }
        let height = Float(scene.height)
        let ground = height - scene.horizon
        guard ground > 0.12 * height else { return }
        for index in 0..<Int(260 * density) {
            if index.isMultiple(of: 64) { try check() }
            let near = random.unit()
            let y = scene.horizon + ground * (0.25 + 0.75 * near)
            let x = random.unit() * Float(scene.width)
            let size = scene.scale * (1.5 + 6.5 * near * near)
            for _ in 0..<5 {
                let angle = Float.pi * random.unit()
                let reach = size * (0.6 + 0.6 * random.unit())
                Splat.disc(
                    on: &plane, at: SIMD2(x + reach * cosf(angle), y - 0.7 * reach * sinf(angle)),
                    radius: max(0.4, 0.14 * size), softness: 0.6, opacity: 0.45)
            }
        }
    }
}

extension Plane<Float> {
    /// Mixes a colour into a canvas by these opacities; light is added only as far as the colour is brighter.
    func veil(_ canvas: inout Plane<SIMD4<Float>>, color: SIMD3<Float>, check: Check) throws {
        try canvas.update(check: check) { values, indices in
            read { cover in
                for index in indices {
                    let share = cover[index]
                    guard share > 0.002 else { continue }
                    let light = values[index].color
                    let added = color + light * 0.25 - light
                    let bright = SIMD3(max(0, added.x), max(0, added.y), max(0, added.z))
                    values[index] = SIMD4(light + bright * share, values[index].w)
                }
            }
        }
    }
}
