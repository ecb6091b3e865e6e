import Pixels

extension RegionFinder {
    /// A mask found on a small view, brought to the picture's size with its edge where the picture's is: the guided filter
    /// (He, Sun & Tang 2010), led by the direction of colour in which inside and outside differ most.
    func refined(_ small: Mask, check: Check) throws -> Mask {
        let (width, height) = (picture.width, picture.height)
        let scale = Float(picture.longerSide) / Float(max(small.width, small.height))
        let coarse = try small.resized(width: width, height: height)
        let colors = try Plane<SIMD4<Float>>.oklab(picture, check: check)
        var (inside, outside, area) = (SIMD3<Float>(), SIMD3<Float>(), Float(0))
        for index in stride(from: 0, to: coarse.bytes.count, by: max(1, coarse.bytes.count / 20_000)) {
            let (color, isInside) = (colors.values[index], coarse.bytes[index] > 127)
            let lab = SIMD3(color.x, color.y, color.z)
            if isInside { inside += lab } else { outside += lab }
            if isInside { area += 1 }
        }
        let sampled = Float((coarse.bytes.count - 1) / max(1, coarse.bytes.count / 20_000) + 1)
        let step = inside / max(1, area) - outside / max(1, sampled - area)
        let length = step.dot(step).squareRoot()
        let axis = length > 0.02 ? step / length : SIMD3(1, 0, 0)
        let guide = try colors.map(check: check) { SIMD3($0.x, $0.y, $0.z).dot(axis) }
        let weights = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) { target[index] = Float(coarse.bytes[index]) / 255 }
        }
        let smooth = try weights.guided(by: guide, radius: max(2, 3 * scale), epsilon: 0.0004, check: check)
        // Only near the border is it open what a pixel belongs to: a bright spot well inside is no hole.
        let near = try Plane<Float>(width: small.width, height: small.height, check: check) { target, rows in
            for index in rows.indices(of: small.width) { target[index] = Float(small.bytes[index]) / 255 }
        }.blurred(sigma: 1.5, check: check)
        let certain = try Mask(width: small.width, height: small.height, check: check) { x, y in
            near.values[y &* small.width &+ x]
        }.resized(width: width, height: height)
        return try Mask(width: width, height: height, check: check) { x, y in
            let index = y &* width &+ x
            let (share, sure) = (smoothStep(0.12, 0.88, smooth.values[index]), Float(certain.bytes[index]) / 255)
            return min(max(share, smoothStep(0.9, 0.99, sure)), smoothStep(0.01, 0.1, sure))
        }
    }
}
