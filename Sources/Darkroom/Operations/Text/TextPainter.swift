import Foundation
import Pixels

/// Lays a text over one picture, each variation in its own size, place and setting.
struct TextPainter: OverlayPainter {
    var picture: Picture
    let fitter: TextFitter
    let size: TextFitter.Size
    let placement: Placement
    /// Encoded sRGB 0…255; `nil`: whichever of white and black reads better.
    let color: SIMD3<Float>?

    func laid(over picture: Picture) -> any Painter {
        var painter = self
        painter.picture = picture
        return painter
    }

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        func check() throws { try progress(0.3) }
        let kind = TextBacking.Kind.allCases[dials.kind("backing")]
        let scales: [Float] = [1, 0.94, 0.87, 0.8]
        // A plate takes room of its own.
        let scale = scales[dials.kind("size")] * (kind == .plate ? 0.9 : 1)
        let scaled = TextFitter.Size(letters: size.letters * scale, width: size.width * scale + 0.3 * size.letters)
        let shift = SIMD2(dials.dial("across"), dials.dial("down")) * SIMD2(0.05, 0.06)
        let measured = try fitter.draw(scaled)
        let area = kind == .plate ? placement.inset(TextBacking.platePadding * scaled.letters) : placement
        let corner = area.corner(ofWidth: measured.width, height: measured.height, shift: shift)
        let ground = try TextGround(
            picture, around: measured, at: corner, margin: Int(scaled.letters * 0.9) + 2, check: check)
        let letters = color ?? ground.readableColor
        let drawn = try fitter.draw(
            scaled, color: SIMD3(UInt8(letters.x + 0.5), UInt8(letters.y + 0.5), UInt8(letters.z + 0.5)))
        let backing = try TextBacking(
            kind, letters: scaled.letters, ground: ground, color: letters, anchor: placement.anchor, check: check)
        let changed = (columns: 0..<picture.width, rows: backing.rows(corner.y, picture.height))
        return try picture.overlaid(in: changed, check: check) { x, y, lay in
            lay(backing.color, backing.opacity(x - corner.x, y - corner.y))
            let (column, row) = (x - corner.x, y - corner.y)
            guard column >= 0, column < drawn.width, row >= 0, row < drawn.height else { return }
            let offset = 4 * (row * drawn.width + column)
            let alpha = drawn.bytes[offset + 3]
            guard alpha > 0 else { return }
            lay(
                SIMD3(Float(drawn.bytes[offset]), Float(drawn.bytes[offset + 1]), Float(drawn.bytes[offset + 2])),
                Float(alpha) / 255)
        }
    }
}
