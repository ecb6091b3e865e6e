import Foundation
import Pixels

/// How the tones of a picture are distributed and what colour its light has, counted on a lattice of its visible pixels.
struct PictureStatistics: Sendable {
    /// Of the light, as far as things that may be grey tell it.
    let cast: ColorCast
    /// Of everything in the picture, whatever its colour.
    let wholeCast: ColorCast
    /// Mean Oklab chroma.
    let chroma: Float
    /// Oklab lightness, ascending; empty where nothing is visible.
    private let sorted: [Float]

    init(_ picture: Picture, check: Check) throws {
        let step = max(1, Int((Float(picture.width * picture.height) / 20_000).squareRoot()))
        var lights: [Float] = []
        var sums = SIMD3<Float>()
        var all = SIMD3<Float>()
        var chroma: Float = 0
        for y in stride(from: step / 2, to: picture.height, by: step) {
            try check()
            for x in stride(from: step / 2, to: picture.width, by: step) {
                let offset = (y * picture.width + x) * picture.channels
                if picture.hasAlpha && picture.bytes[offset + 3] == 0 { continue }
                let rgb = SIMD3(
                    SRGB.linear[Int(picture.bytes[offset])], SRGB.linear[Int(picture.bytes[offset + 1])],
                    SRGB.linear[Int(picture.bytes[offset + 2])])
                let lab = Oklab.fromLinear(rgb)
                lights.append(lab.x)
                chroma += lab.chroma
                // Shades of grey (Finlayson & Trezzi 2004): a mean that leans on the lights, which show the lamp's
                // colour; what is clipped says nothing, and what is vivid is a thing's own colour.
                guard max(rgb.x, max(rgb.y, rgb.z)) < 0.98 else { continue }
                let plain = expf(-lab.chroma * lab.chroma / (2 * 0.05 * 0.05))
                let powers = rgb * rgb * rgb
                sums += powers * plain
                all += powers
            }
        }
        cast = PictureStatistics.cast(sums)
        wholeCast = PictureStatistics.cast(all)
        self.chroma = lights.isEmpty ? 0 : chroma / Float(lights.count)
        sorted = lights.sorted()
    }

    private static func cast(_ sums: SIMD3<Float>) -> ColorCast {
        let mean = SIMD3(cbrtf(sums.x), cbrtf(sums.y), cbrtf(sums.z))
        let luminance = Luminance.of(mean)
        return ColorCast(white: luminance > 1e-6 ? mean / luminance : SIMD3(repeating: 1))
    }

    /// The lightness that a share of the pixels stay below; `fallback` where nothing is visible.
    func lightness(at share: Float, fallback: Float = 0.5) -> Float {
        guard !sorted.isEmpty else { return fallback }
        return sorted[min(sorted.count - 1, Int(share * Float(sorted.count)))]
    }
}
