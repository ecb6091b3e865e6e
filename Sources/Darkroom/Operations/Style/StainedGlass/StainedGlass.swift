import Foundation
import Pixels

/// A leaded window: panes of deep coloured glass that follow the picture, held by round lead cames, with light behind. Faces
/// are painted on the glass rather than cut out of it.
struct StainedGlass: PaintOperation {
    let identifier = OperationIdentifier("style", "stained_glass")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let subject = try Subject(
            picture, scale: look.scale, detail: 4 * look.coarseness, breadth: 4, progress: { try progress(0.8 * $0) })
        let faces = try SkinPatches.plane(subject.colors, check: { try progress(0.9) })
        return StainedGlassPainter(subject: subject, faces: faces, look: look)
    }
}

private struct StainedGlassPainter: Painter {
    let subject: Subject
    let faces: Plane<Float>
    let look: LookSettings

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.1
        func check() throws { try progress(share) }
        let (width, height, scale) = (subject.picture.width, subject.picture.height, look.scale)
        let panes = try GlassPanes(
            subject.smooth, cells: [22, 27, 32, 25][dials.kind("panes")] / look.coarseness, compactness: 0.2,
            random: dials.random("panes"), check: check)
        share = 0.4
        // The lead is as high above the glass as it is near to a seam, and no broader where three meet. It is thin between
        // panes of one colour, so that what is drawn in lead are the forms.
        let came = max(0.6, 3.3 * scale / Float(panes.factor))
        let lead = panes.distances(alike: 0.55 * came).mapped { 0.5 * expf(-$0 * $0 / (2 * came * came)) }
        let texture = try Plane.clouds(
            width: width, height: height, cell: 34 * scale, octaves: 4, seed: dials.seed("texture"), check: check)
        let sun = try Plane.clouds(
            width: width, height: height, cell: 420 * scale, octaves: 2, seed: dials.inheritedSeed("sun"), check: check)
        share = 0.7
        let point = dials.point
        var random = dials.random("glass")
        let glass = panes.colors.map { color -> SIMD3<Float> in
            let lightness = 0.22 + 0.74 * color.x + 0.045 * random.signed() + 0.03 * point.x
            let chroma = (1.75 + 0.25 * point.y) / (1 + 1.6 * color.chroma)
            // No glass is without a tint of its own, which shows most where the picture has no colour.
            let tint = 0.012 + 0.03 * ToneCurve.step(0.05, 0.01, color.chroma)
            return SIMD3(
                min(0.95, lightness), color.y * chroma + tint * random.signed(),
                color.z * chroma + tint * random.signed() + 0.02 * point.z)
        }
        let factor = Float(panes.factor)
        let painted = try subject.contours.lines(level: 0.014, softness: 0.008, check: check)
        return try lead.read { lead in
            try subject.picture.repainted(check: check) { encoder, index, x, y in
                let u = (Float(x) + 0.5) / factor - 1
                let v = (Float(y) + 0.5) / factor - 1
                let rise = Plane<Float>.bilinear(lead, panes.width, panes.height, u, v)
                let slope =
                    Plane<Float>.bilinear(lead, panes.width, panes.height, u + 0.7, v + 0.7)
                    - Plane<Float>.bilinear(lead, panes.width, panes.height, u - 0.7, v - 0.7)
                let label = panes.labels[
                    min(panes.height &- 1, y / panes.factor) &* panes.width &+ min(panes.width &- 1, x / panes.factor)]
                var color = glass[Int(label)]
                let ripple = texture.values[index]
                // The tone within a pane is painted on with vitreous paint, thin and brown.
                let face = faces.values[index]
                let drawn = subject.smooth.values[index].x * (1 - face) + subject.colors.values[index].x * face
                let tone = (drawn - panes.colors[Int(label)].x) * (0.5 + face)
                color.x *=
                    1 + 0.05 * ripple + 0.07 * sun.values[index] + min(0.12 + 0.2 * face, max(-0.15 - 0.5 * face, tone))
                color.x *= 1 - (0.55 + 0.25 * face) * painted.values[index]
                let shadow = 1 - 0.3 * ToneCurve.step(0.1, 0.42, rise)
                color.x *= shadow
                let metal = SIMD3<Float>(0.16 + 0.5 * max(0, slope) + 0.04 * ripple, 0, -0.006)
                let held = ToneCurve.step(0.3 + 0.1 * face, 0.38 + 0.1 * face, rise)
                return encoder.encode(linear: Gamut.linear(color + (metal - color) * held))
            }
        }
    }
}
