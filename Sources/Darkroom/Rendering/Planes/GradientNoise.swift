import Foundation

/// Smooth random numbers that can be asked for at any place of the plane: gradient noise (Perlin 2002).
struct GradientNoise: Sendable {
    private let order: [UInt8]
    private let gradients: [SIMD2<Float>]

    init(seed: UInt64) {
        var random = RandomGenerator(seed: seed)
        order = (0...255).map { UInt8($0) }.shuffled(using: &random)
        gradients = (0...255).map { _ in
            let angle = 2 * Float.pi * random.unit()
            return SIMD2(cosf(angle), sinf(angle))
        }
    }

    /// Gives `body` the tables as pointers.
    @inline(__always)
    func use<Result>(_ body: (Pointer) throws -> Result) rethrows -> Result {
        try order.withUnsafeBufferPointer { order in
            try gradients.withUnsafeBufferPointer { gradients in
                try body(
                    Pointer(
                        order: order.baseAddress.unsafelyUnwrapped, gradients: gradients.baseAddress.unsafelyUnwrapped))
            }
        }
    }

    struct Pointer {
        fileprivate let order: UnsafePointer<UInt8>
        fileprivate let gradients: UnsafePointer<SIMD2<Float>>

        /// About −1…1; the period is 256.
        @inline(__always)
        func value(_ place: SIMD2<Float>) -> Float {
            let base = place.rounded(.down)
            let t = place - base
            let column = Int(base.x)
            let row = Int(base.y)
            let left = Int(order[column & 255])
            let right = Int(order[(column &+ 1) & 255])
            let a = gradients[Int(order[(left &+ row) & 255])]
            let b = gradients[Int(order[(right &+ row) & 255])]
            let c = gradients[Int(order[(left &+ row &+ 1) & 255])]
            let d = gradients[Int(order[(right &+ row &+ 1) & 255])]
            let w = t * t * t * (t * (t * 6 - 15) + 10)
            let top = (a.x * t.x + a.y * t.y) * (1 - w.x) + (b.x * (t.x - 1) + b.y * t.y) * w.x
            let bottom = (c.x * t.x + c.y * (t.y - 1)) * (1 - w.x) + (d.x * (t.x - 1) + d.y * (t.y - 1)) * w.x
            return 1.5 * (top * (1 - w.y) + bottom * w.y)
        }

        /// Fractal sum: each octave twice as fine, turned, and half as high as the one before. About −1…1.
        ///
        /// - Parameter finest: octaves finer than this many to the unit are left out, for what lies far away.
        @inline(__always)
        func fractal(_ place: SIMD2<Float>, octaves: Int, finest: Float = .infinity) -> Float {
            var sum: Float = 0
            var amplitude: Float = 0.55
            var frequency: Float = 1
            var p = place
            for _ in 0..<octaves {
                let weight = min(1, max(0, 2 - 2 * frequency / finest))
                if weight <= 0 { break }
                sum += amplitude * weight * value(p)
                amplitude *= 0.5
                frequency *= 2.03
                p = SIMD2(1.624 * p.x - 1.218 * p.y + 17.3, 1.218 * p.x + 1.624 * p.y + 5.9)
            }
            return sum
        }

        /// The same of round lumps with creases between them, as of heaped clouds. About −1…1.
        @inline(__always)
        func billows(_ place: SIMD2<Float>, octaves: Int, finest: Float = .infinity) -> Float {
            var sum: Float = 0
            var amplitude: Float = 0.55
            var frequency: Float = 1
            var p = place
            for _ in 0..<octaves {
                let weight = min(1, max(0, 2 - 2 * frequency / finest))
                if weight <= 0 { break }
                sum += amplitude * weight * (2.4 * abs(value(p)) - 0.8)
                amplitude *= 0.5
                frequency *= 2.03
                p = SIMD2(1.624 * p.x - 1.218 * p.y + 17.3, 1.218 * p.x + 1.624 * p.y + 5.9)
            }
            return sum
        }
    }
}
