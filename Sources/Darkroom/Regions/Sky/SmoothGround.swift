import Pixels

/// What lies behind everything else, even and reaching down from the top of the frame: the sky, or a photographer's
/// backdrop of a sky's colour.
struct SmoothGround: Sendable {
    /// On a small view.
    let mask: Mask
    /// Whether it is a backdrop: a head fills much of the frame before it, and it goes on below the chin. Somebody who is
    /// taken that close before nothing but the sky cannot be told from that.
    let isBackdrop: Bool

    /// `nil` where there is no such ground.
    init?(_ picture: Picture, check: Check) throws {
        let view = try SmallView(picture, longerSide: 256, check: check)
        let likeness = try SkyLikeness(view, check: check)
        let grown = try SkyGrowth(view, likeness, check: check).isSky
        guard SkyEvidence(grown, view, likeness).isConvincing else { return nil }
        let clouded = try SkyClouds(view, grown, check: check).isSky
        let sure = Mask(width: view.width, height: view.height, bytes: clouded.map { $0 ? 255 : 0 })
        // Seams between clouds and small birds' surroundings: closed where the colour fits.
        let closed = try sure.dilated(radius: 3).eroded(radius: 3)
        let filled = clouded.indices.map { clouded[$0] || closed.bytes[$0] > 0 && likeness.colors[$0] > 0.6 }
        mask = Mask(width: view.width, height: view.height, bytes: filled.map { $0 ? 255 : 0 })
        guard let face = try FaceGuess(SmallView(picture, longerSide: 192, check: check), check: check) else {
            isBackdrop = false
            return
        }
        // What comes only a little lower is the blur of an edge.
        let chin = Int((face.top + face.height + 0.02) * Float(view.height))
        let isBelow = filled.indices.contains { $0 / view.width > chin && filled[$0] }
        isBackdrop = face.height > 0.18 && isBelow
    }
}
