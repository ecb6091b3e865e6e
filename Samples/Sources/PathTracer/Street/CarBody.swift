import Foundation

/// The shape of a small hatchback as a signed distance: x forward, y up from the road, z to the left, metres.
enum CarBody {
    static let box = Box(low: Vector(-2.1, 0.1, -1.05), high: Vector(2.1, 1.5, 1.05))
    static let axle: Float = 1.24

    /// The smooth greater of two (Quilez 2008, polynomial).
    private static func most(_ a: Float, _ b: Float, _ k: Float) -> Float {
        let h = max(k - abs(a - b), 0) / k
        return max(a, b) + h * h * k * 0.25
    }

    private static func least(_ a: Float, _ b: Float, _ k: Float) -> Float { -most(-a, -b, k) }

    static func distance(_ p: Vector) -> Float {
        let z = abs(p.z)
        var d = least(lower(p, z), cabin(p, z), 0.05)
        for x in [-axle, axle] {
            let (dx, dy) = (p.x - x, p.y - 0.31)
            let r = (dx * dx + dy * dy).squareRoot()
            // A flared lip around each wheel's opening.
            let lip = max(abs(r - 0.385) - 0.022, z - 0.835)
            d = least(d, max(lip, 0.6 - z), 0.03)
            d = most(d, -max(r - 0.365, 0.52 - z), 0.02)
        }
        let mirror = (p - Vector(0.66, 0.99, p.z < 0 ? -0.90 : 0.90)) / Vector(0.06, 0.065, 0.1)
        return least(d, (length(mirror) - 1) * 0.06, 0.02)
    }

    private static func lower(_ p: Vector, _ z: Float) -> Float {
        let top = 0.905 - 0.13 * smoothstep(0.55, 2.05, p.x) - 0.02 * z * z
        let waist = 0.03 * smoothstep(0.02, 0.0, abs(p.y - 0.70) - 0.004) * 0.2
        let bulge = (p.y - 0.56) / 0.36
        let plan = pow(abs(p.x) / 2.0, 5) * 0.13
        let width = 0.815 - 0.055 * bulge * bulge - plan + waist
        let front = 1.96 - 0.10 * z * z - 0.14 * pow(max(p.y - 0.55, 0) / 0.4, 2)
        let back = 1.93 - 0.10 * z * z - 0.05 * pow(max(p.y - 0.55, 0) / 0.4, 2)
        let ends = max(p.x - front, -p.x - back)
        let heights = most(p.y - top, 0.2 + 0.06 * smoothstep(1.3, 2, abs(p.x)) - p.y, 0.06)
        return most(most(heights, z - width, 0.11), ends, 0.14)
    }

    private static func cabin(_ p: Vector, _ z: Float) -> Float {
        let roof = p.y - (1.41 - 0.05 * z * z - 0.035 * pow((p.x + 0.45) / 0.9, 2))
        let sides = (z - (0.755 - 0.30 * (p.y - 0.88))) * 0.96
        // The screens lean: forty degrees in front, twenty behind.
        let front = (p.x - 0.98) * 0.69 + (p.y - 0.88) * 0.72 + 0.07 * z * z
        let back = -(p.x + 1.83) * 0.93 + (p.y - 0.88) * 0.37 + 0.06 * z * z
        return most(most(most(roof, sides, 0.12), max(front, back), 0.10), 0.6 - p.y, 0.05)
    }
}
