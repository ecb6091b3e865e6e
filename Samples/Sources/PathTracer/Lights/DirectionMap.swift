import Dispatch
import Foundation

/// A picture over a rectangle of azimuths and elevations, read with bilinear interpolation.
///
/// `@unchecked Sendable`: painted in the initialiser, only read afterwards.
final class DirectionMap: @unchecked Sendable {
    let width: Int
    let height: Int
    private let sector: Environment.Sector
    private let pixels: UnsafeMutablePointer<Vector>
    private let wraps: Bool

    init(_ sector: Environment.Sector, width: Int, _ radiance: @escaping @Sendable (Vector) -> Vector) {
        self.sector = sector
        self.width = width
        let span = sector.azimuth.upperBound - sector.azimuth.lowerBound
        let rise = sector.elevation.upperBound - sector.elevation.lowerBound
        height = max(1, Int((Float(width) * rise / span).rounded()))
        wraps = span > 6.28
        pixels = .allocate(capacity: width * height)
        let (columns, rows) = (width, height)
        // Every iteration writes a row of its own.
        nonisolated(unsafe) let target = pixels
        DispatchQueue.concurrentPerform(iterations: rows) { y in
            let elevation = sector.elevation.upperBound - rise * (Float(y) + 0.5) / Float(rows)
            for x in 0..<columns {
                let azimuth = sector.azimuth.lowerBound + span * (Float(x) + 0.5) / Float(columns)
                let c = cos(elevation)
                (target + y * columns + x).initialize(
                    to: radiance(Vector(sin(azimuth) * c, sin(elevation), -cos(azimuth) * c)))
            }
        }
    }

    deinit { pixels.deallocate() }

    subscript(x: Int, y: Int) -> Vector { pixels[y * width + x] }

    private func position(_ d: Vector) -> SIMD2<Float> {
        let azimuth = atan2(d.x, -d.z)
        let elevation = asin(clamp(d.y, -1, 1))
        let (a, e) = (sector.azimuth, sector.elevation)
        return SIMD2(
            (azimuth - a.lowerBound) / (a.upperBound - a.lowerBound) * Float(width),
            (e.upperBound - elevation) / (e.upperBound - e.lowerBound) * Float(height))
    }

    func pixel(_ d: Vector) -> (Int, Int) {
        let p = position(d)
        return (min(max(Int(p.x), 0), width - 1), min(max(Int(p.y), 0), height - 1))
    }

    /// The interpolated radiance; nil outside the rectangle.
    func value(_ d: Vector) -> Vector? {
        let p = position(d)
        if p.x < 0 || p.y < 0 || p.x > Float(width) || p.y > Float(height) { return nil }
        let q = p - 0.5
        let cell = q.rounded(.down)
        let f = q - cell
        let (x0, y0) = (Int(cell.x), Int(cell.y))
        func at(_ x: Int, _ y: Int) -> Vector {
            let column = wraps ? (x + width) % width : min(max(x, 0), width - 1)
            return self[column, min(max(y, 0), height - 1)]
        }
        return mix(
            mix(at(x0, y0), at(x0 + 1, y0), f.x), mix(at(x0, y0 + 1), at(x0 + 1, y0 + 1), f.x), f.y)
    }
}
