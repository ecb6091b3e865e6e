/// How much texture there is about a pixel: the mean gradient of the luma in a window of 5 × 5 pixels of the full size.
///
/// Averaged down together with the colours, it tells the small sizes of the picture apart what they can no longer show:
/// a lawn from a green wall (Newson, Almansa, Fradet, Gousseau & Pérez 2014).
enum FillTexture {
    /// The weight of the texture beside the colour, when patches are compared.
    static let weight: Float = 4
    /// How far the window reaches, pixels.
    private static let reach = 2

    /// Fills the fourth lane of the known colours.
    static func measure(
        _ colors: FillBuffer<FillLevel.Color>, hole: FillBuffer<Bool>, width: Int, height: Int, check: Check
    ) throws {
        func luma(_ index: Int) -> Float {
            let color = colors[index]
            return 0.299 * color.x + 0.587 * color.y + 0.114 * color.z
        }
        // The gradient and whether it is known.
        let gradients = FillBuffer<SIMD2<Float>>(zeroed: width * height)
        try (0..<height).concurrentBands(of: width, check: check) { rows in
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
        // Summed over the window first across, then down.
        try (0..<height).concurrentBands(of: width, check: check) { rows in
            let inReach = max(0, rows.lowerBound - reach)..<min(height, rows.upperBound + reach)
            let across = FillBuffer<SIMD2<Float>>(zeroed: inReach.count * width)
            for y in inReach {
                let sums = across.pointer + (y - inReach.lowerBound) * width
                for x in 0..<width {
                    var sum = SIMD2<Float>()
                    for near in max(0, x - reach)...min(width - 1, x + reach) { sum += gradients[y * width + near] }
                    sums[x] = sum
                }
            }
            for y in rows {
                for x in 0..<width where !hole[y * width + x] {
                    var sum = SIMD2<Float>()
                    for near in max(0, y - reach)...min(height - 1, y + reach) {
                        sum += across[(near - inReach.lowerBound) * width + x]
                    }
                    colors[y * width + x].w = sum.y > 0 ? weight * sum.x / sum.y : 0
                }
            }
        }
    }
}
