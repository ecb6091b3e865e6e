/// How unlike the colours along the frame's edges each place is: the Mahalanobis distances to the strips along the edges,
/// the one that differs most left out, since the subject itself may touch it (Zhang et al. 2015).
enum BorderContrast {
    static func of(_ view: SmallView, fromBottom: Bool) -> [Float] {
        let (width, height) = (view.width, view.height)
        let depth = max(2, min(width, height) * 8 / 100)
        var strips: [(Int, Int) -> Bool] = [
            { _, y in y < depth }, { x, _ in x < depth }, { x, _ in x >= width - depth },
        ]
        if fromBottom { strips.append { _, y in y >= height - depth } }
        let distances = strips.map { isInStrip -> [Float] in
            let places = view.colors.indices.filter { isInStrip($0 % width, $0 / width) }
            let distances = BorderContrast.distances(of: view.colors, to: places.map { view.colors[$0] })
            let largest = distances.max() ?? 1
            return distances.map { $0 / (largest + 1e-9) }
        }
        return view.colors.indices.map { index in
            let values = distances.map { $0[index] }
            return values.reduce(0, +) - (values.max() ?? 0)
        }
    }

    private static func distances(of colors: [SIMD3<Float>], to sample: [SIMD3<Float>]) -> [Float] {
        let weight = SIMD3<Float>(1, 2.5, 2.5)
        let mean = sample.reduce(SIMD3()) { $0 + $1 * weight } / Float(max(1, sample.count))
        var (xx, yy, zz) = (SIMD3<Float>(0.002, 0, 0), SIMD3<Float>(0, 0.002, 0), SIMD3<Float>(0, 0, 0.002))
        for color in sample {
            let step = color * weight - mean
            xx += step * (step.x / Float(sample.count))
            yy += step * (step.y / Float(sample.count))
            zz += step * (step.z / Float(sample.count))
        }
        // The rows of the inverse of the symmetric covariance are the cross products of its rows over its determinant.
        let (first, second, third) = (yy.cross(zz), zz.cross(xx), xx.cross(yy))
        let scale = 1 / xx.dot(first)
        return colors.map { color in
            let step = color * weight - mean
            let turned = SIMD3(first.dot(step), second.dot(step), third.dot(step)) * scale
            return max(0, step.dot(turned)).squareRoot()
        }
    }
}
