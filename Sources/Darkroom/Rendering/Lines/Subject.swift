import Pixels

/// What drawing looks start from: a picture's colours with and without fine texture, the way its structures run, and its
/// contours.
struct Subject: Sendable {
    let picture: Picture
    /// In Oklab: as photographed, and with its texture taken off but its edges kept.
    let colors: Plane<SIMD4<Float>>
    let smooth: Plane<SIMD4<Float>>
    let flow: FlowField
    /// The tones of ``smooth`` as a draughtsman sees them, 0 = black.
    let tone: Plane<Float>
    let contours: EdgeLines

    /// - Parameters:
    ///   - detail: how far texture is taken off, in pixels of a picture of 1024; and `breadth` of the contours likewise.
    ///   - progress: told 0…1.
    init(
        _ picture: Picture, scale: Float, detail: Float = 2.4, breadth: Float = 2.6, progress: Progress
    ) throws {
        var share = 0.0
        func check() throws { try progress(share) }
        self.picture = picture
        colors = try Plane.oklab(picture, check: check)
        share = 0.1
        flow = try FlowField(colors, sigma: max(0.8, 2.4 * scale), reach: 20 * scale, check: check)
        share = 0.35
        smooth = try colors.abstracted(radius: max(0.9, detail * scale), flow: flow, check: check)
        tone = try smooth.drawnTone(check: check)
        share = 0.6
        contours = try EdgeLines(
            tone, flow: flow, sigma: 0.5 * breadth * scale, length: max(1.5, 5 * scale), check: check)
    }
}
