import Foundation

/// A stroke of lightning with branches, by midpoint displacement (Reed & Wyvill 1994), and its light on the clouds.
struct Lightning: SceneLayer {
    var seed: UInt64
    var strength: Float

    func apply(to canvas: inout Plane<SIMD4<Float>>, scene: SceneGuess, check: Check) throws {
        guard let sky = scene.sky else { return }
        var random = RandomGenerator(seed: seed)
        let (width, height) = (Float(scene.width), Float(scene.height))
        var plane = Plane<Float>(width: scene.width, height: scene.height)
        guard let across = column(sky, &random) else { return }
        let foot = skyline(sky, at: across)
        let start = SIMD2(across + 0.12 * width * random.signed(), -0.02 * height)
        let end = SIMD2(across, foot)
        draw(start, end, breadth: max(0.7, 1.7 * scene.scale), depth: 0, on: &plane, &random)
        let glow = try plane.softened(sigma: max(1, 9 * scene.scale), check: check)
        let flash = try plane.softened(sigma: max(2, 90 * scene.scale), check: check)
        let color = SIMD3<Float>(0.78, 0.84, 1) * strength
        try canvas.update(check: check) { values, indices in
            for index in indices {
                let cover = sky.share.values[index]
                let light = (1.5 * plane.values[index] + 1.6 * glow.values[index]) * cover
                let lit = values[index].color * (1 + (4 + 10 * cover) * flash.values[index])
                values[index] = SIMD4(lit + color * light, values[index].w)
            }
        }
    }

    /// A column where the sky reaches far down; `nil` where it does nowhere.
    private func column(_ sky: SkyCover, _ random: inout RandomGenerator) -> Float? {
        let width = Float(sky.share.width)
        let places = (0..<12).map { _ in (0.1 + 0.8 * random.unit()) * width }
        let deepest = places.max { skyline(sky, at: $0) < skyline(sky, at: $1) }
        return deepest.flatMap { skyline(sky, at: $0) > 0.08 * Float(sky.share.height) ? $0 : nil }
    }

    /// Down to where the sky reaches without a gap.
    private func skyline(_ sky: SkyCover, at across: Float) -> Float {
        let x = min(sky.share.width - 1, max(0, Int(across)))
        var row = 0
        while row < sky.share.height, sky.share.values[row * sky.share.width + x] > 0.5 { row += 1 }
        return Float(row)
    }

    private func draw(
        _ start: SIMD2<Float>, _ end: SIMD2<Float>, breadth: Float, depth: Int, on plane: inout Plane<Float>,
        _ random: inout RandomGenerator
    ) {
        let way = end - start
        let length = (way.x * way.x + way.y * way.y).squareRoot()
        guard length > max(3, 2.5 * breadth), depth < 9 else {
            let steps = max(1, Int(length / max(0.5, breadth)))
            for step in 0...steps {
                let place = start + way * (Float(step) / Float(steps))
                Splat.disc(on: &plane, at: place, radius: breadth, softness: 0.6, opacity: 0.9)
            }
            return
        }
        let normal = SIMD2(-way.y, way.x)
        let middle = start + way * 0.5 + normal * (0.15 * random.signed())
        draw(start, middle, breadth: breadth, depth: depth + 1, on: &plane, &random)
        draw(middle, end, breadth: breadth, depth: depth + 1, on: &plane, &random)
        if depth < 4, random.unit() < 0.45 {
            let side = middle + (way * 0.7 + normal * (0.5 * random.signed())) * (0.5 + 0.3 * random.unit())
            draw(middle, side, breadth: 0.5 * breadth, depth: depth + 2, on: &plane, &random)
        }
    }
}
