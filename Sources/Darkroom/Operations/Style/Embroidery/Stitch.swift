import Foundation

/// One stitch: a thread that comes up through the cloth, lies on it and goes down again.
struct Stitch {
    /// Middle, in pixels.
    var place: SIMD2<Float>
    /// Unit vector along it.
    var direction: SIMD2<Float>
    /// Half its length and half its breadth in pixels.
    var reach: Float
    var radius: Float
    /// Oklab.
    var color: SIMD3<Float>

    /// The light comes from the upper left, and halfway between it and the eye lies the direction of the sheen.
    private static let light = SIMD3<Float>(-0.48, -0.58, 0.66)
    private static let halfway = SIMD3<Float>(-0.263, -0.318, 0.911)

    /// Draws it in Oklab; the fourth lane becomes how much of the cloth is covered.
    ///
    /// - Parameter sheen: how much the thread shines, 0 = cotton, 1 = silk.
    func draw(on cloth: inout Plane<SIMD4<Float>>, sheen: Float) {
        let (width, height) = (cloth.width, cloth.height)
        let across = SIMD2(-direction.y, direction.x)
        let extent = SIMD2(
            abs(direction.x) * reach + abs(across.x) * radius, abs(direction.y) * reach + abs(across.y) * radius)
        let (top, bottom) = (max(0, Int(place.y - extent.y - 1)), min(height - 1, Int(place.y + extent.y + 1)))
        let (left, right) = (max(0, Int(place.x - extent.x - 1)), min(width - 1, Int(place.x + extent.x + 1)))
        guard top <= bottom, left <= right else { return }
        cloth.write { values in
            for y in top...bottom {
                let row = values + y &* width
                let dy = Float(y) + 0.5 - place.y
                for x in left...right {
                    let dx = Float(x) + 0.5 - place.x
                    let along = dx * direction.x + dy * direction.y
                    let aside = dx * across.x + dy * across.y
                    let ends = min(1, max(0, reach - abs(along) + 0.5))
                    let cover = ends * min(1, max(0, radius - abs(aside) + 0.5))
                    guard cover > 0 else { continue }
                    let shade = shade(along / reach, min(1, max(-1, aside / radius)), across: across, sheen: sheen)
                    let fresh = SIMD4(
                        min(0.985, color.x * shade.diffuse + shade.shine), color.y * shade.chroma,
                        color.z * shade.chroma, 1)
                    row[x] += (fresh - row[x]) * cover
                }
            }
        }
    }

    /// How light a place on the thread is: it is round, arched between its ends, twisted of plies, and shines where it lies
    /// across the light, as hair does (Kajiya & Kay 1989).
    ///
    /// - Parameters:
    ///   - u, v: the place along and across, −1…1.
    @inline(__always)
    private func shade(
        _ u: Float, _ v: Float, across: SIMD2<Float>, sheen: Float
    ) -> (diffuse: Float, shine: Float, chroma: Float) {
        let round = (1 - v * v).squareRoot()
        let rise = -0.42 * u
        let facing = Stitch.light.x * across.x * v + Stitch.light.y * across.y * v + Stitch.light.z * round
        let tangent = (direction.x * Stitch.halfway.x + direction.y * Stitch.halfway.y) + rise * Stitch.halfway.z
        let turned = max(0, 1 - tangent * tangent / (1 + rise * rise))
        let square = turned * turned
        let glint = square * square * square * round
        let ply = u * reach / radius * 0.55 + 0.9 * v
        let twist = abs(ply - ply.rounded()) * 2
        let sunk = 0.66 + 0.34 * ToneCurve.step(1, 0.72, abs(u))
        let diffuse = (0.7 + 0.42 * max(0, facing)) * sunk * (0.94 + 0.1 * twist)
        return (diffuse, 0.2 * sheen * glint * sunk, 1 + 0.25 * (1 - round))
    }
}
