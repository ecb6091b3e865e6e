import Pixels

/// The 8-bit codes of one pigment on a sheet, by how far it covers the sheet and how high the sheet's relief is there: a
/// table, so that a drawing costs two look-ups a pixel instead of a colour conversion.
struct SheetCodes: Sendable {
    /// Covers from 0 to 1 that are told apart: steps of an eighth of a code.
    private static let steps = 2048
    /// For each cover the codes at relief 0, then how they change with the relief.
    private let table: [SIMD4<Float>]

    /// - Parameter color: in Oklab, of a cover 0…1 at a relief, whose effect is taken as proportional to it.
    init(_ color: (_ cover: Float, _ relief: Float) -> SIMD3<Float>) {
        func codes(_ cover: Float, _ relief: Float) -> SIMD4<Float> {
            let light = Oklab.toLinear(color(cover, relief)).clamped(
                lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
            return SIMD4(SRGB.encode(light.x), SRGB.encode(light.y), SRGB.encode(light.z), 0) * 255
        }
        table = (0...SheetCodes.steps).flatMap { step in
            let cover = Float(step) / Float(SheetCodes.steps)
            return [codes(cover, 0), (codes(cover, 1) - codes(cover, -1)) * 0.5]
        }
    }

    /// A drawing of the size of `original`, whose alpha, and the colour of fully transparent pixels, stay as they are.
    ///
    /// - Parameter fill: writes cover (x) and relief (y) of each pixel of a row; called on several threads at once.
    func drawn(
        like original: Picture, check: Check, _ fill: (_ row: UnsafeMutablePointer<SIMD2<Float>>, _ y: Int) -> Void
    ) throws -> Picture {
        let (width, channels) = (original.width, original.channels)
        return try original.banded(check: check) { source, target, rows in
            withUnsafeTemporaryAllocation(of: SIMD2<Float>.self, capacity: width) { row in
                row.initialize(repeating: SIMD2())
                table.withUnsafeBufferPointer { table in
                    for y in rows {
                        fill(row.baseAddress.unsafelyUnwrapped, y)
                        var offset = y &* width &* channels
                        for x in 0..<width {
                            let cover = min(1, max(0, row[x].x))
                            let step = Int(cover * Float(SheetCodes.steps) + 0.5) &* 2
                            let codes = Rounding.bytes(table[step] + table[step &+ 1] * row[x].y)
                            let isHidden = channels == 4 && source[offset &+ 3] == 0
                            target[offset] = isHidden ? source[offset] : codes.0
                            target[offset &+ 1] = isHidden ? source[offset &+ 1] : codes.1
                            target[offset &+ 2] = isHidden ? source[offset &+ 2] : codes.2
                            if channels == 4 { target[offset &+ 3] = source[offset &+ 3] }
                            offset &+= channels
                        }
                    }
                }
            }
        }
    }
}
