import Foundation

/// The border of a glass plate: an uneven dark rebate where the holder covered it, and how near the edge a place is.
struct PlateEdge: Sendable {
    private let size: SIMD2<Float>
    private let side: Float
    private let isMasked: Bool
    private let waves: [[SIMD3<Float>]]
    private let width: Float

    init(width: Int, height: Int, isMasked: Bool, random: RandomGenerator) {
        var random = random
        size = SIMD2(Float(width), Float(height))
        side = max(size.x, size.y)
        self.isMasked = isMasked
        self.width = 0.011 + 0.006 * random.unit()
        waves = (0..<4).map { _ in
            (0..<5).map { octave in
                SIMD3(
                    (6 + 9 * random.unit()) * powf(2.1, Float(octave)), 6.28 * random.unit(),
                    0.0024 / powf(1.5, Float(octave))
                )
            }
        }
    }

    /// 1 at the edge, 0 from a sixth of the longer side on.
    @inline(__always)
    func nearness(_ x: Int, _ y: Int) -> Float {
        guard !isMasked else { return 0 }
        let place = SIMD2(Float(x) + 0.5, Float(y) + 0.5)
        let across = min(place.x, size.x - place.x) / side
        let down = min(place.y, size.y - place.y) / side
        let (near, far) = (max(0, 1 - across * 6), max(0, 1 - down * 6))
        return min(1, (near * near * near * near + far * far * far * far).squareRoot())
    }

    /// 1 under the holder's edge, 0 inside.
    func rebate(_ x: Int, _ y: Int) -> Float {
        guard !isMasked else { return 0 }
        let place = SIMD2(Float(x) + 0.5, Float(y) + 0.5) / side
        let limit = size / side
        let distances = [place.x, limit.x - place.x, place.y, limit.y - place.y]
        var cover: Float = 0
        for edge in 0..<4 where distances[edge] < 0.045 {
            let along = edge < 2 ? place.y : place.x
            let rough = waves[edge].reduce(Float(0)) { $0 + $1.z * sinf($1.x * along + $1.y) }
            cover = max(cover, 1 - ToneCurve.step(-0.0022, 0.0022, distances[edge] - width - rough))
        }
        return cover
    }
}
