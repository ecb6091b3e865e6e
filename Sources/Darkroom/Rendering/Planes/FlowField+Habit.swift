import Foundation

extension FlowField {
    init(plane: Plane<SIMD4<Float>>) {
        self.plane = plane
    }

    /// The way a hand moves that has a direction of its own and turns from it only along clear structures.
    ///
    /// - Parameters:
    ///   - angle: of the hand's own direction, in radians.
    ///   - obedience: how readily it follows the structures; 0 = never, 1 = as soon as one is clear.
    func leaning(to angle: Float, obedience: Float, check: Check) throws -> FlowField {
        let usual = SIMD2(cosf(angle), sinf(angle))
        return FlowField(
            plane: try plane.map(check: check) { value in
                let own = SIMD2(value.x, value.y)
                let side: Float = usual.x * own.x + usual.y * own.y < 0 ? -1 : 1
                let weight = obedience * side * 3 * value.z * min(1, value.w * 300)
                let mixed = usual + own * weight
                let length = max(1e-6, (mixed.x * mixed.x + mixed.y * mixed.y).squareRoot())
                return SIMD4(mixed.x / length, mixed.y / length, value.z, value.w)
            })
    }

    /// The field of a picture half the size: of every four directions the first, since opposite ones must not be averaged.
    func halved(check: Check) throws -> FlowField {
        let width = plane.width
        let (columns, lines) = ((width + 1) / 2, (plane.height + 1) / 2)
        return FlowField(
            plane: try Plane(width: columns, height: lines, check: check) { target, rows in
                for y in rows {
                    for x in 0..<columns { target[y &* columns &+ x] = plane.values[2 &* y &* width &+ 2 &* x] }
                }
            })
    }
}
