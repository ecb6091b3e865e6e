import Foundation
import Pixels

/// The sun that a picture shows in its sky already, blown out to a round patch of white with its glow about it.
struct SunGuess: Sendable {
    /// Its middle in pixels.
    let place: SIMD2<Float>
    /// The radius in pixels of what is white.
    let radius: Float

    /// `nil` where there is none.
    ///
    /// White clouds and a white sky are no suns: a sun is the only white patch in the sky, round, and small; and the sky
    /// darkens away from it.
    ///
    /// - Parameters:
    ///   - light: the picture in linear light.
    ///   - mask: a soft mask of its sky, in which the sun itself may be missing.
    init?(_ light: Plane<SIMD4<Float>>, sky mask: Mask, check: Check) throws {
        let factor = max(1, light.longerSide / 200)
        let small = try light.shrunk(by: factor, check: check)
        let sky = try mask.resized(width: small.width, height: small.height)
        let near = try sky.dilated(radius: 3)
        // Haze and a picture's finish may have dimmed it.
        for level: Float in [0.9, 0.75, 0.6] {
            try check()
            guard let patch = SunGuess.patch(of: small, near: near, level: level) else { continue }
            let center = SIMD2(
                patch.reduce(0) { $0 + Float(Int($1) % small.width) },
                patch.reduce(0) { $0 + Float(Int($1) / small.width) }
            )
            let middle = center / Float(patch.count) + 0.5
            let reach = (Float(patch.count) / .pi).squareRoot()
            guard SunGuess.glows(small, sky: sky, about: middle, reach) else { continue }
            place = middle * Float(factor)
            radius = reach * Float(factor)
            return
        }
        return nil
    }

    /// The one round and small patch that is as light as `level` in each channel; `nil` where there is none, or others.
    private static func patch(of small: Plane<SIMD4<Float>>, near sky: Mask, level: Float) -> [Int32]? {
        let (width, height) = (small.width, small.height)
        let white = Components(width: width, height: height) { small.values[$0].color.min() > level }
        let patches = white.parts.filter { part in
            2 * part.lazy.filter { sky.bytes[Int($0)] > 127 }.count > part.count
        }
        guard let patch = patches.max(by: { $0.count < $1.count }) else { return nil }
        let all = patches.reduce(0) { $0 + $1.count }
        let share = Float(patch.count) / Float(width * height)
        guard (0.0004...0.03).contains(share), 5 * patch.count > 3 * all else { return nil }
        let (xs, ys) = (patch.map { Int($0) % width }, patch.map { Int($0) / width })
        let breadth = Float(max((xs.max() ?? 0) - (xs.min() ?? 0), (ys.max() ?? 0) - (ys.min() ?? 0)) + 1)
        // A disc fills 0.79 of the square about it, half a disc as much of half of it.
        return Float(patch.count) > 0.36 * breadth * breadth ? patch : nil
    }

    /// Whether the sky darkens away from a place.
    private static func glows(
        _ small: Plane<SIMD4<Float>>, sky: Mask, about middle: SIMD2<Float>, _ reach: Float
    ) -> Bool {
        func brightness(_ from: Float, _ to: Float) -> Float? {
            var (sum, count) = (Float(0), Float(0))
            for index in 0..<small.values.count where sky.bytes[index] > 127 {
                let way = SIMD2(Float(index % small.width), Float(index / small.width)) + 0.5 - middle
                let distance = (way * way).sum().squareRoot() / reach
                guard distance >= from, distance < to else { continue }
                sum += SceneGuess.luminance(small.values[index])
                count += 1
            }
            return count > 0 ? sum / count : nil
        }
        guard let near = brightness(1.4, 2.4), let far = brightness(5, 8) else { return false }
        return near > far + 0.06
    }

    /// The mask of the sky with the sun in it, down to the line between the sky's lower ends on either side.
    func covered(_ mask: Mask, light: Plane<SIMD4<Float>>) -> Mask {
        let (width, height) = (mask.width, mask.height)
        let reach = 2 * radius
        let (left, right) = (max(0, Int(place.x - reach)), min(width - 1, Int(place.x + reach)))
        guard right > left else { return mask }
        func lower(_ x: Int) -> Float {
            Float((0..<height).last { mask.bytes[$0 * width + x] > 127 } ?? 0)
        }
        let ends = (lower(left), lower(right))
        var result = mask
        for x in left...right {
            let line = ends.0 + (ends.1 - ends.0) * Float(x - left) / Float(right - left)
            for y in max(0, Int(place.y - reach))..<min(height, Int(line) + 3) {
                let index = y * width + x
                let way = SIMD2(Float(x), Float(y)) + 0.5 - place
                let distance = (way * way).sum().squareRoot() / radius
                // What is dark stands before the sun.
                let isBright = smoothStep(0.3, 0.6, SceneGuess.luminance(light.values[index]))
                let share = isBright * (1 - smoothStep(1.6, 2, distance)) * smoothStep(line + 2, line - 1, Float(y))
                result.bytes[index] = max(mask.bytes[index], UInt8(255 * share))
            }
        }
        return result
    }
}

extension SIMD3<Float> {
    fileprivate func min() -> Float { Swift.min(x, Swift.min(y, z)) }
}
