import Foundation

/// Leaves that have fallen: strewn in drifts over grass and ground, smaller towards the horizon, and a few still in the air.
struct FallenLeaves: SceneLayer {
    var seed: UInt64
    var colors: [SIMD3<Float>]
    /// 1 = a lawn well strewn.
    var density: Float

    private struct Leaf {
        var place: SIMD2<Float>
        /// Half of its length in pixels.
        var reach: Float
        /// Its breadth relative to its length, as it is seen.
        var breadth: Float
        var angle: Float
        var color: SIMD3<Float>
    }

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let plants = scene.plants else { return }
        let (width, height) = (scene.width, scene.height)
        let (columns, rows, longer) = (Float(width), Float(height), Float(scene.longerSide))
        let ground = GroundColors(scene.light)
        let noise = GradientNoise(seed: RandomGenerator.seed(seed, 2))
        let top = scene.sky == nil ? 0.5 * rows : scene.horizon
        var random = RandomGenerator(seed: seed)
        for index in 0..<Int(9_000 * density) {
            if index.isMultiple(of: 256) { try check() }
            let place = SIMD2(random.unit() * columns, top + random.unit() * (rows - top))
            let (lot, size, angle) = (random.unit(), random.unit(), 2 * Float.pi * random.unit())
            let (breadth, kind) = (0.3 + 0.4 * random.unit(), random.index(below: colors.count))
            guard place.y >= 0, place.y < rows else { continue }
            let pixel = min(height - 1, Int(place.y)) * width + min(width - 1, Int(place.x))
            let plant = plants.values[pixel]
            let alike = ground.likeness(Oklab.fromLinear(scene.light.values[pixel].color))
            let lying = max(plant.y + 0.8 * plant.z, 0.7 * alike) * (1 - 0.8 * plant.x)
            let drift = noise.use { $0.fractal(place * (9 / longer), octaves: 3) }
            let far = scene.depth.values[pixel]
            guard lot < lying * (0.25 + 0.75 * ToneCurve.step(-0.1, 0.4, drift)) * ToneCurve.step(0.75, 0.5, far)
            else { continue }
            let near = max(0.12, 1.1 - 1.5 * far)
            draw(
                Leaf(
                    place: place, reach: max(0.7, scene.scale * near * (3.4 + 3.2 * size)), breadth: 0.75 * breadth,
                    angle: 0.5 * sinf(angle), color: colors[kind]),
                on: &canvas, scene)
        }
        for _ in 0..<Int(16 * density) {
            let place = SIMD2(random.unit() * columns, random.unit() * 0.8 * rows)
            draw(
                Leaf(
                    place: place, reach: scene.scale * (4.5 + 5.5 * random.unit()),
                    breadth: 0.25 + 0.45 * random.unit(), angle: 2 * Float.pi * random.unit(),
                    color: colors[random.index(below: colors.count)]),
                on: &canvas, scene)
        }
    }

    /// A leaf pointed at both ends, darker along its midrib and on its lower half, with a shadow where it lies.
    private func draw(_ leaf: Leaf, on canvas: inout Plane<SIMD4<Float>>, _ scene: SceneGuess) {
        let (width, height) = (canvas.width, canvas.height)
        let reach = leaf.reach + 1.5
        let top = max(0, Int(leaf.place.y - reach))
        let bottom = min(height, Int(leaf.place.y + reach) + 1)
        let left = max(0, Int(leaf.place.x - reach))
        let right = min(width, Int(leaf.place.x + reach) + 1)
        guard top < bottom, left < right else { return }
        let (cosine, sine) = (cosf(leaf.angle), sinf(leaf.angle))
        let middle = min(height - 1, max(0, Int(leaf.place.y))) * width + min(width - 1, max(0, Int(leaf.place.x)))
        let light = 0.3 + 0.8 * scene.luma.values[middle]
        canvas.write { values in
            for y in top..<bottom {
                for x in left..<right {
                    let off = SIMD2(Float(x) + 0.5, Float(y) + 0.5) - leaf.place
                    let (along, across) = (off.x * cosine + off.y * sine, off.y * cosine - off.x * sine)
                    let share = along / leaf.reach
                    let half = leaf.breadth * leaf.reach * max(0, 1 - share * share)
                    let cover = min(1, max(0, half - abs(across) + 0.5)) * min(1, max(0, leaf.reach - abs(along) + 0.5))
                    guard cover > 0 else { continue }
                    let rib = 1 - 0.25 * ToneCurve.step(0.9, 0.2, abs(across))
                    let turned = across > 0 ? Float(0.78) : 1.08
                    let index = y &* width &+ x
                    let color = leaf.color * (light * rib * turned)
                    let own = values[index].color
                    values[index] = SIMD4(own + (color - own) * cover, values[index].w)
                }
            }
        }
    }
}
