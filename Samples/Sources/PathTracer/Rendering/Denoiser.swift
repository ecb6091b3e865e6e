import Dispatch
import Foundation

/// Smooths what noise is left: non-local means on light without texture, guided by colour, normal and distance
/// (Rousselle et al. 2012 and 2013). Edges, textures and bumps stay, since they show in the guides.
public struct Denoiser: Sendable {
    /// How much difference is taken for noise; 0 leaves the picture as it is.
    public var strength: Float
    private let reach = 6

    public init(strength: Float = 0.7) { self.strength = strength }

    public func smooth(_ exposure: Exposure) -> Film {
        let (width, height) = (exposure.radiance.width, exposure.radiance.height)
        guard strength > 0 else { return exposure.radiance }
        let albedo = exposure.albedo.pixels.map { $0.replacing(with: 0.02, where: $0 .< 0.02) }
        let light = zip(exposure.radiance.pixels, albedo).map { $0 / $1 }
        let variance = blurred(exposure.depth.pixels.map(\.y), width, height)
        var result = exposure.radiance
        result.pixels.withUnsafeMutableBufferPointer { buffer in
            // Every iteration writes a row of its own.
            nonisolated(unsafe) let target = buffer
            DispatchQueue.concurrentPerform(iterations: height) { y in
                for x in 0..<width {
                    let i = y * width + x
                    target[i] = mean(x, y, light, variance, exposure) * albedo[i]
                }
            }
        }
        let noisy = zip(light, variance).map { $1.squareRoot() > 0.06 * max(luminance($0), 0.01) }
        return despeckled(result, where: noisy)
    }

    private func mean(
        _ x: Int, _ y: Int, _ light: [Vector], _ variance: [Float], _ exposure: Exposure
    ) -> Vector {
        let (width, height) = (exposure.radiance.width, exposure.radiance.height)
        let i = y * width + x
        let own = variance[i]
        if own < 1e-9 { return light[i] }
        var (sum, total) = (light[i], Float(1))
        let (normal, albedo) = (exposure.normal.pixels[i], exposure.albedo.pixels[i])
        let depth = exposure.depth.pixels[i].x
        let scale = strength * strength
        for dy in -reach...reach {
            let v = y + dy
            if v < 0 || v >= height { continue }
            for dx in -reach...reach where dx != 0 || dy != 0 {
                let u = x + dx
                if u < 0 || u >= width { continue }
                let j = v * width + u
                let (n, a) = (normal - exposure.normal.pixels[j], albedo - exposure.albedo.pixels[j])
                let z = (depth - exposure.depth.pixels[j].x) / (depth * 0.04 + 1e-3)
                let guide = dot(n, n) * 30 + dot(a, a) * 120 + z * z
                if guide > 4 { continue }
                var distance: Float = 0
                for offset in Self.star {
                    let (ox, oy) = offset
                    guard x + ox >= 0, x + ox < width, y + oy >= 0, y + oy < height else { continue }
                    guard u + ox >= 0, u + ox < width, v + oy >= 0, v + oy < height else { continue }
                    let (p, q) = (i + oy * width + ox, j + oy * width + ox)
                    let difference = luminance(light[p] - light[q])
                    let noise = variance[p] + min(variance[p], variance[q])
                    distance += (difference * difference - noise) / (1e-7 + scale * (variance[p] + variance[q]))
                }
                let w = exp(-max(0, distance / Float(Self.star.count)) - guide)
                sum += light[j] * w
                total += w
            }
        }
        return sum / total
    }

    /// The offsets at which two neighbourhoods are compared.
    private static let star: [(Int, Int)] = [
        (0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (2, 0), (-2, 0), (0, 2), (0, -2),
    ]

    private func blurred(_ values: [Float], _ width: Int, _ height: Int) -> [Float] {
        var out = values
        for y in 1..<max(height - 1, 1) {
            for x in 1..<max(width - 1, 1) {
                var sum: Float = 0
                for v in y - 1...y + 1 { for u in x - 1...x + 1 { sum += values[v * width + u] } }
                out[y * width + x] = sum / 9
            }
        }
        return out
    }
}
