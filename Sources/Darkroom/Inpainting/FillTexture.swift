/// How much texture there is about a pixel: the mean gradient of the luma in a window of 5 × 5 pixels of the full size.
///
/// Averaged down together with the colours, it tells the small sizes of the picture apart what they can no longer show:
/// a lawn from a green wall (Newson, Almansa, Fradet, Gousseau & Pérez 2014).
enum FillTexture {
    /// The weight of the texture beside the colour, when patches are compared.
    static let weight: Float = 4

    /// Fills the fourth lane of the known colours.
    static func measure(
        _ colors: FillBuffer<FillLevel.Color>, hole: FillBuffer<Bool>, width: Int, height: Int, check: Check
    ) throws {
        func luma(_ index: Int) -> Float {
            let color = colors[index]
            return 0.299 * color.x + 0.587 * color.y + 0.114 * color.z
        }
        // The gradient and whether it is known, summed over the window first across, then down.
        let gradients = FillBuffer<SIMD2<Float>>(repeating: SIMD2(), count: width * height)
        try (0..<height).bands(of: width, check: check) { rows in
            for y in rows {
                for x in 0..<width {
                    let index = y * width + x
                    let right = x + 1 < width ? index + 1 : index
                    let below = y + 1 < height ? index + width : index
                    guard !hole[index], !hole[right], !hole[below] else { continue }
                    let here = luma(index)
                    gradients[index] = SIMD2(abs(luma(right) - here) + abs(luma(below) - here), 1)
                }
            }
        }
        let across = FillBuffer<SIMD2<Float>>(repeating: SIMD2(), count: width * height)
        try (0..<height).bands(of: width, check: check) { rows in
            for y in rows {
                for x in 0..<width {
                    var sum = SIMD2<Float>()
                    for near in max(0, x - 2)...min(width - 1, x + 2) { sum += gradients[y * width + near] }
                    across[y * width + x] = sum
                }
            }
        }
        try (0..<height).bands(of: width, check: check) { rows in
            for y in rows {
                for x in 0..<width where !hole[y * width + x] {
                    var sum = SIMD2<Float>()
                    for near in max(0, y - 2)...min(height - 1, y + 2) { sum += across[near * width + x] }
                    colors[y * width + x].w = sum.y > 0 ? weight * sum.x / sum.y : 0
                }
            }
        }
    }
}
