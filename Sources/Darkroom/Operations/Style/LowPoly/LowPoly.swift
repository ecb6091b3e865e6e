import Pixels

/// Low poly: the picture cut into flat triangles whose edges lie on its own, a Delaunay triangulation of points that are
/// dense along contours and sparse in between, each facet lit by how it would tilt if light areas stood out.
struct LowPoly: PaintOperation {
    let identifier = OperationIdentifier("style", "low_poly")

    func painter(
        for picture: Picture, step: EditStep, context: PaintContext, progress: Progress
    ) throws -> any Painter {
        let look = LookSettings(picture, step, context)
        let colors = try Plane.oklab(picture, check: { try progress(0.1) })
        let soft = try colors.blurred(sigma: max(0.6, 2.4 * look.scale), check: { try progress(0.3) })
        let crests = try soft.drawnTone(check: { try progress(0.5) }).crests(check: { try progress(0.8) })
        return LowPolyPainter(picture: picture, colors: colors, soft: soft, crests: crests, look: look)
    }
}
