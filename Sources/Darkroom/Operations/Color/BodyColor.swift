import Foundation
import Pixels

/// The colour that most of a selection has by itself, apart from light, shade and gloss.
struct BodyColor: Sendable {
    /// In Oklab, in its usual light.
    let lab: SIMD3<Float>
    /// Whether it is a colour, and no white, grey or black.
    let isColored: Bool

    /// - Parameter mask: the selection; `nil`: the whole picture.
    init(_ picture: Picture, _ mask: Mask?) {
        let colors = BodyColor.sample(picture, mask)
        let colored = colors.filter { $0.chroma > 0.035 }
        let hue = BodyColor.commonHue(colored)
        let kin = colored.filter { color in
            let apart = abs(BodyColor.bin(color) - hue)
            return min(apart, 36 - apart) <= 3
        }
        isColored = !kin.isEmpty && kin.count * 3 > colors.count
        let own = isColored ? kin : colors.filter { $0.chroma <= 0.08 }
        let body = own.isEmpty ? colors : own
        guard !body.isEmpty else {
            lab = SIMD3(0.6, 0, 0)
            return
        }
        // Gloss is rare and shade is common: what counts is a little above the middle.
        let lightness = BodyColor.quantile(body.map(\.x), 0.55)
        let mean = body.reduce(SIMD3<Float>(), +) / Float(body.count)
        guard isColored else {
            lab = SIMD3(lightness, mean.y, mean.z)
            return
        }
        let chroma = BodyColor.quantile(body.map(\.chroma), 0.65)
        let direction = SIMD2(mean.y, mean.z) / max(1e-4, mean.chroma)
        lab = SIMD3(lightness, direction.x * chroma, direction.y * chroma)
    }

    /// Some thousand colours of what is selected, in Oklab.
    private static func sample(_ picture: Picture, _ mask: Mask?) -> [SIMD3<Float>] {
        let count = picture.width * picture.height
        let selected = mask.map { Int($0.coverage * Double(count)) } ?? count
        let step = max(1, selected / 8_000)
        var colors: [SIMD3<Float>] = []
        for index in stride(from: 0, to: count, by: step) {
            let offset = index * picture.channels
            if let mask, mask.bytes[index] < 160 { continue }
            if picture.hasAlpha, picture.bytes[offset + 3] == 0 { continue }
            colors.append(
                Oklab.fromLinear(
                    SIMD3(
                        SRGB.linear[Int(picture.bytes[offset])], SRGB.linear[Int(picture.bytes[offset + 1])],
                        SRGB.linear[Int(picture.bytes[offset + 2])])))
        }
        return colors
    }

    /// The hue that most chroma has, in bins of 10 degrees, each counted with its neighbours.
    private static func commonHue(_ colors: [SIMD3<Float>]) -> Int {
        var bins = [Float](repeating: 0, count: 36)
        for color in colors { bins[bin(color)] += min(0.2, color.chroma) }
        var best: (hue: Int, sum: Float) = (0, 0)
        for hue in 0..<36 {
            var sum = bins[hue]
            for apart in 1...2 {
                let beside = bins[(hue + apart) % 36] + bins[(hue + 36 - apart) % 36]
                sum += beside / Float(1 + apart)
            }
            if sum > best.sum { best = (hue, sum) }
        }
        return best.hue
    }

    private static func bin(_ color: SIMD3<Float>) -> Int {
        min(35, max(0, Int((atan2f(color.z, color.y) / (2 * .pi) + 0.5) * 36)))
    }

    private static func quantile(_ values: [Float], _ share: Float) -> Float {
        let sorted = values.sorted()
        return sorted[min(sorted.count - 1, Int(share * Float(sorted.count)))]
    }
}
