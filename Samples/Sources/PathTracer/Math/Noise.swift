import Foundation

/// Procedural noise on points of space.
enum Noise {
    /// Gradient noise in about −1 ... 1, zero on average (Perlin 2002, quintic fade, hashed gradients).
    @inline(__always) static func gradient(_ p: Vector) -> Float {
        let cell = p.rounded(.down)
        let f = p - cell
        let w = f * f * f * (f * (f * 6 - 15) + 10)
        let x = UInt32(truncatingIfNeeded: Int32(cell.x)) &* 73_856_093
        let y = UInt32(truncatingIfNeeded: Int32(cell.y)) &* 19_349_663
        let z = UInt32(truncatingIfNeeded: Int32(cell.z)) &* 83_492_791
        let (x1, y1, z1) = (x &+ 73_856_093, y &+ 19_349_663, z &+ 83_492_791)
        let g = f - 1
        let a = mix(slope(x ^ y ^ z, f.x, f.y, f.z), slope(x1 ^ y ^ z, g.x, f.y, f.z), w.x)
        let b = mix(slope(x ^ y1 ^ z, f.x, g.y, f.z), slope(x1 ^ y1 ^ z, g.x, g.y, f.z), w.x)
        let c = mix(slope(x ^ y ^ z1, f.x, f.y, g.z), slope(x1 ^ y ^ z1, g.x, f.y, g.z), w.x)
        let d = mix(slope(x ^ y1 ^ z1, f.x, g.y, g.z), slope(x1 ^ y1 ^ z1, g.x, g.y, g.z), w.x)
        return mix(mix(a, b, w.y), mix(c, d, w.y), w.z)
    }

    @inline(__always) private static func slope(_ cell: UInt32, _ x: Float, _ y: Float, _ z: Float) -> Float {
        let h = (cell ^ (cell >> 15)) &* 0x2c1b_3c6d
        let k = h ^ (h >> 13)
        let u = k & 8 == 0 ? x : y
        let v = k & 4 == 0 ? y : z
        return (k & 1 == 0 ? u : -u) + (k & 2 == 0 ? v : -v)
    }

    /// A sum of `octaves` of gradient noise, each `gain` times as high and twice as fine as the one before.
    @inline(__always) static func fractal(_ p: Vector, octaves: Int, gain: Float = 0.5) -> Float {
        var (sum, amplitude, q): (Float, Float, Vector) = (0, 1, p)
        for _ in 0..<octaves {
            sum += amplitude * gradient(q)
            amplitude *= gain
            q = q * 2.03 + Vector(17.1, 5.7, 31.3)
        }
        return sum
    }

    /// Ridged fractal noise in about 0 ... 2: sharp crests, round hollows (Musgrave 1994).
    static func ridged(_ p: Vector, octaves: Int) -> Float {
        var (sum, amplitude, weight, q): (Float, Float, Float, Vector) = (0, 1, 1, p)
        for _ in 0..<octaves {
            let ridge = 1 - abs(gradient(q))
            let signal = ridge * ridge * weight
            sum += signal * amplitude
            weight = clamp(signal * 1.6)
            amplitude *= 0.5
            q = q * 2.07 + Vector(3.1, 47.7, 11.9)
        }
        return sum
    }

    /// Distance to the nearest and the second nearest of points scattered one to a cell, and the nearest one's number
    /// in 0 ..< 1 (Worley 1996).
    static func cells(_ p: SIMD2<Float>) -> (nearest: Float, second: Float, id: Float) {
        let (cx, cy) = (Int(p.x.rounded(.down)), Int(p.y.rounded(.down)))
        var (nearest, second, id): (Float, Float, Float) = (9, 9, 0)
        for y in cy - 1...cy + 1 {
            for x in cx - 1...cx + 1 {
                let dx = Float(x) + cellRandom(x, y, 1) - p.x
                let dy = Float(y) + cellRandom(x, y, 2) - p.y
                let d = dx * dx + dy * dy
                if d < nearest {
                    second = nearest
                    nearest = d
                    id = cellRandom(x, y, 3)
                } else if d < second {
                    second = d
                }
            }
        }
        return (nearest.squareRoot(), second.squareRoot(), id)
    }

    /// The spatial form of `cells`: distance to the nearest scattered point.
    static func cells(_ p: Vector) -> Float {
        let (cx, cy, cz) = (Int(p.x.rounded(.down)), Int(p.y.rounded(.down)), Int(p.z.rounded(.down)))
        var nearest: Float = 9
        for z in cz - 1...cz + 1 {
            for y in cy - 1...cy + 1 {
                for x in cx - 1...cx + 1 {
                    let site = Vector(
                        Float(x) + cellRandom(x, y, z), Float(y) + cellRandom(x, y, z &+ 977),
                        Float(z) + cellRandom(x, y, z &+ 1999))
                    let d = site - p
                    nearest = min(nearest, dot(d, d))
                }
            }
        }
        return nearest.squareRoot()
    }

    /// The unit normal `n` tilted by the slope of a height function (metres) at `p` (Blinn 1978).
    /// - Parameter step: the distance over which the slope is taken, in metres.
    @inline(__always) static func bump(
        _ n: Vector, at p: Vector, step: Float, _ height: (Vector) -> Float
    ) -> Vector {
        let h = height(p)
        let slope =
            Vector(
                height(p + Vector(step, 0, 0)) - h, height(p + Vector(0, step, 0)) - h,
                height(p + Vector(0, 0, step)) - h) / step
        return normalize(n - (slope - n * dot(slope, n)))
    }
}
