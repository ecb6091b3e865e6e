import Foundation

/// The camera that the sky is drawn for: it stands level and sees the horizon at a row of the picture.
struct SkyCamera: Sendable {
    let width: Int
    let height: Int
    /// The row of the horizon in pixels.
    let horizon: Float
    /// Focal length in pixels: about that of a lens of 35 mm on film.
    let focal: Float

    init(width: Int, height: Int, horizon: Float) {
        self.width = width
        self.height = height
        self.horizon = horizon
        focal = 0.95 * Float(max(width, height))
    }

    /// The unit vector to a place of the picture: x to the right, y up, z ahead. Below the horizon the way is mirrored.
    @inline(__always)
    func direction(_ x: Float, _ y: Float) -> SIMD3<Float> {
        let way = SIMD3(x - Float(width) / 2, abs(horizon - y) + 1, focal)
        return way / way.dot(way).squareRoot()
    }

    /// The unit vector to azimuth (to the right of the middle) and elevation, in radians.
    static func direction(azimuth: Float, elevation: Float) -> SIMD3<Float> {
        SIMD3(sinf(azimuth) * cosf(elevation), sinf(elevation), cosf(azimuth) * cosf(elevation))
    }

    /// The azimuth in radians of a column at the horizon.
    func azimuth(of x: Float) -> Float { atanf((x - Float(width) / 2) / focal) }

    /// Where a direction ahead shows in the picture, in pixels.
    func place(of direction: SIMD3<Float>) -> SIMD2<Float> {
        let depth = max(0.05, direction.z)
        return SIMD2(Float(width) / 2 + focal * direction.x / depth, horizon - focal * direction.y / depth)
    }

    /// The direction to a place given as shares of the picture's width and of the sky's height above the horizon.
    func direction(across: Float, up: Float) -> SIMD3<Float> {
        direction(across * Float(width), horizon - up * max(1, min(horizon, Float(height))))
    }
}
