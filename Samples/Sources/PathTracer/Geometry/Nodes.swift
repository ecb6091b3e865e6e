typealias Lanes = SIMD4<Float>

@inline(__always) func lesser(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .< a) }
@inline(__always) func greater(_ a: Lanes, _ b: Lanes) -> Lanes { a.replacing(with: b, where: b .> a) }

/// Four boxes of a hierarchy side by side, so that one ray meets all four at once. Unused lanes hold a box at infinity,
/// which no ray enters.
struct Node {
    var lowX = Lanes(repeating: .infinity)
    var lowY = Lanes(repeating: .infinity)
    var lowZ = Lanes(repeating: .infinity)
    var highX = Lanes(repeating: .infinity)
    var highY = Lanes(repeating: .infinity)
    var highZ = Lanes(repeating: .infinity)
    /// An inner node's number, or `~(first << 4 | count)` for a leaf.
    var children = SIMD4<Int32>(repeating: 0)

    mutating func set(_ lane: Int, _ box: Box, child: Int32) {
        lowX[lane] = box.low.x
        lowY[lane] = box.low.y
        lowZ[lane] = box.low.z
        highX[lane] = box.high.x
        highY[lane] = box.high.y
        highZ[lane] = box.high.z
        children[lane] = child
    }

    /// Where the ray enters each box (slab test, Kay and Kajiya 1986); infinity where it misses.
    @inline(__always) func enter(_ origin: Vector, _ inverse: Vector, _ limit: Float) -> Lanes {
        let ax = (lowX - origin.x) * inverse.x
        let bx = (highX - origin.x) * inverse.x
        let ay = (lowY - origin.y) * inverse.y
        let by = (highY - origin.y) * inverse.y
        let az = (lowZ - origin.z) * inverse.z
        let bz = (highZ - origin.z) * inverse.z
        let near = greater(greater(lesser(ax, bx), lesser(ay, by)), greater(lesser(az, bz), Lanes.zero))
        let far = lesser(
            lesser(greater(ax, bx), greater(ay, by)), lesser(greater(az, bz), Lanes(repeating: limit)))
        return near.replacing(with: .infinity, where: near .> far * 1.0000004)
    }
}

/// The inverse of a direction, finite where a component is zero.
@inline(__always) func reciprocal(_ d: Vector) -> Vector {
    let tiny = Vector(repeating: 1e-18)
    return 1 / d.replacing(with: tiny, where: (d .< tiny) .& (d .> -tiny))
}
