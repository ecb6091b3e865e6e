import Foundation

/// Light from infinitely far away: a picture of all directions, azimuth across (0 in the middle is −z, positive towards
/// +x) and elevation down from the zenith; and perhaps a finer picture of a part of them for the camera's eyes.
///
/// `@unchecked Sendable`: filled before rendering, only read afterwards.
public final class Environment: @unchecked Sendable {
    /// A rectangle of directions, radians.
    struct Sector {
        var azimuth: ClosedRange<Float>
        var elevation: ClosedRange<Float>
    }

    private let map: DirectionMap
    private let fine: DirectionMap?
    /// Running sums of light: over the rows, and along each row.
    private let rows: UnsafeMutablePointer<Float>
    private let columns: UnsafeMutablePointer<Float>
    private let total: Float
    /// The mean luminance over the whole sphere.
    var mean: Float { total / (4 * .pi) }

    /// - Parameters:
    ///   - fine: directions that are painted again at `fineWidth` pixels across, for camera rays and mirrors.
    ///   - radiance: the linear RGB radiance from a direction.
    init(
        width: Int = 512, fine sector: Sector? = nil, fineWidth: Int = 2048,
        radiance: @escaping @Sendable (Vector) -> Vector
    ) {
        let sphere = Sector(azimuth: -.pi ... .pi, elevation: -.pi / 2 ... .pi / 2)
        map = DirectionMap(sphere, width: width, radiance)
        fine = sector.map { DirectionMap($0, width: fineWidth, radiance) }
        let (w, h) = (map.width, map.height)
        let cell = 2 * Float.pi / Float(w) * Float.pi / Float(h)
        var rows: [Float] = [0]
        var columns: [Float] = []
        var sum: Float = 0
        for y in 0..<h {
            let solid = cell * cos(Float.pi * ((Float(y) + 0.5) / Float(h) - 0.5))
            var line: [Float] = [0]
            for x in 0..<w { line.append(line[x] + (luminance(map[x, y]) + 1e-6) * solid) }
            sum += line[w]
            columns += line
            rows.append(sum)
        }
        total = sum
        self.rows = copied(rows)
        self.columns = copied(columns)
    }

    deinit {
        rows.deallocate()
        columns.deallocate()
    }

    /// The radiance from a direction; `sharp` asks for the fine picture.
    func radiance(_ direction: Vector, sharp: Bool = false) -> Vector {
        if sharp, let fine, let value = fine.value(direction) { return value }
        return map.value(direction) ?? .zero
    }

    /// Draws a direction in proportion to luminance, by row and column.
    func sample(_ u: SIMD2<Float>) -> (direction: Vector, pdf: Float) {
        let (y, fy) = find(rows, map.height, u.x)
        let (x, fx) = find(columns + y * (map.width + 1), map.width, u.y)
        let azimuth = ((Float(x) + fx) / Float(map.width) - 0.5) * 2 * Float.pi
        let elevation = (0.5 - (Float(y) + fy) / Float(map.height)) * Float.pi
        let c = cos(elevation)
        let d = Vector(sin(azimuth) * c, sin(elevation), -cos(azimuth) * c)
        return (d, density(x, y))
    }

    /// The density over solid angle with which `sample` draws a direction.
    func pdf(_ direction: Vector) -> Float {
        let (x, y) = map.pixel(direction)
        return density(x, y)
    }

    private func density(_ x: Int, _ y: Int) -> Float { (luminance(map[x, y]) + 1e-6) / total }

    /// The step of a running sum in which the share `u` falls, and how far into it.
    private func find(_ sums: UnsafeMutablePointer<Float>, _ count: Int, _ u: Float) -> (Int, Float) {
        let target = u * sums[count]
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if sums[middle] <= target { low = middle } else { high = middle }
        }
        return (low, clamp((target - sums[low]) / max(sums[low + 1] - sums[low], 1e-20), 0, 0.999999))
    }
}
