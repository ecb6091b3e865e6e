import Foundation
import Pixels

/// A thing at its final size, in the light of a scene: what is laid over the picture.
struct ObjectLayer: Sendable {
    /// Encoded sRGB 0…255, and opacity 0…1.
    let colors: Plane<SIMD4<Float>>
    /// Pixels all around the thing, for its soft edge.
    let margin: Int
    /// The thing's own size in pixels.
    let width: Int
    let height: Int

    init(
        _ object: Picture, height: Float, isFlipped: Bool, kind: ObjectKind, scene: SceneTone, seed: UInt64,
        check: Check
    ) throws {
        self.height = max(1, Int(height.rounded()))
        width = max(1, Int((height * Float(object.width) / Float(object.height)).rounded()))
        let sized = try object.resized(width: width, height: self.height, check: check)
        let turned = isFlipped ? sized.flippedHorizontally() : sized
        // A drawing is as sharp as pixels can be; what the scene has more of softness is added.
        let sigma = kind == .flat ? 0 : min(2.5, max(0, scene.softness * scene.softness - 0.3).squareRoot())
        let margin = 2 + Int(3 * sigma)
        self.margin = margin
        let (outer, rows) = (width + 2 * margin, self.height + 2 * margin)
        let noise = try Plane.whiteNoise(width: outer, height: rows, seed: seed, check: check)
        let (width, height) = (width, self.height)
        let grain = kind == .flat ? 0 : 0.8 * scene.noise
        let flat = try Plane<SIMD4<Float>>(width: outer, height: rows, check: check) { target, rows in
            for y in rows {
                for x in 0..<outer {
                    let (column, row) = (x - margin, y - margin)
                    guard column >= 0, column < width, row >= 0, row < height else {
                        target[y * outer + x] = SIMD4()
                        continue
                    }
                    let offset = 4 * (row * width + column)
                    let alpha = Float(turned.bytes[offset + 3]) / 255
                    guard alpha > 0 else {
                        target[y * outer + x] = SIMD4()
                        continue
                    }
                    var color = SIMD3(
                        Float(turned.bytes[offset]), Float(turned.bytes[offset + 1]), Float(turned.bytes[offset + 2]))
                    if kind != .flat {
                        color = scene.matched(color)
                        // What stands on the ground gets less light at its foot.
                        if kind == .ground {
                            color *= 1 - 0.22 * smoothStep(0.72, 1, Float(row) / Float(height))
                        }
                    }
                    target[y * outer + x] = SIMD4(color * alpha, alpha)
                }
            }
        }
        var soft = try flat.blurred(sigma: sigma, check: check)
        try soft.update(check: check) { values, indices in
            for index in indices {
                let value = values[index]
                guard value.w > 0.002 else {
                    values[index] = SIMD4()
                    continue
                }
                let color = SIMD3(value.x, value.y, value.z) / value.w
                values[index] = SIMD4(color + SIMD3(repeating: grain * noise.values[index]), min(1, value.w))
            }
        }
        colors = soft
    }
}
