import Pixels

/// What lies behind everything else, even and reaching down from the top of the frame: the sky, or a photographer's
/// backdrop, of a sky's colour or plain all around.
struct SmoothGround: Sendable {
    /// On a small view.
    let mask: Mask
    /// What of it cannot well be anything else; the rest may be given to what stands before it.
    let sure: Mask
    /// Whether it is a backdrop: a head fills much of the frame before it, and it goes on below the chin. Somebody who is
    /// taken that close before nothing but the sky cannot be told from that.
    let isBackdrop: Bool
    /// Whether it is a plain backdrop all around, so that all before it is what the picture shows.
    let isPlain: Bool

    /// `nil` where there is no such ground.
    init?(_ picture: Picture, check: Check) throws {
        let view = try SmallView(picture, longerSide: 256, check: check)
        let likeness = try SkyLikeness(view, check: check)
        let growth = try SkyGrowth(view, likeness, check: check)
        guard SkyEvidence(growth.isSky, view, likeness).isConvincing else {
            guard let plain = SmoothGround.plain(view) else { return nil }
            (mask, sure, isBackdrop, isPlain) = (plain, plain, true, true)
            return
        }
        isPlain = false
        let grown = try growth.trimmed()
        let clouded = try SkyClouds(view, of: picture, grown, check: check).isSky
        let found = Mask(width: view.width, height: view.height, bytes: clouded.map { $0 ? 255 : 0 })
        // Seams between clouds and small birds' surroundings: closed where the colour fits.
        let closed = try found.dilated(radius: 3).eroded(radius: 3)
        let filled = clouded.indices.map { clouded[$0] || closed.bytes[$0] > 0 && likeness.colors[$0] > 0.6 }
        mask = Mask(width: view.width, height: view.height, bytes: filled.map { $0 ? 255 : 0 })
        // Clouds were added where sky is around them.
        let isSure = clouded.indices.map { growth.isSmooth[$0] || clouded[$0] && !grown[$0] }
        let smooth = Mask(width: view.width, height: view.height, bytes: isSure.map { $0 ? 255 : 0 })
        guard let face = try FaceGuess(SmallView(picture, longerSide: 192, check: check), check: check) else {
            (sure, isBackdrop) = (smooth, false)
            return
        }
        // What comes only a little lower is the blur of an edge.
        let chin = Int((face.top + face.height + 0.02) * Float(view.height))
        let isBelow = filled.indices.contains { $0 / view.width > chin && filled[$0] }
        isBackdrop = face.height > 0.18 && isBelow
        sure = isBackdrop ? mask : smooth
    }

    /// A ground of one colour and without texture along nearly all of the frame's edge, as far as it is connected to it;
    /// `nil` where there is none.
    private static func plain(_ view: SmallView) -> Mask? {
        let (width, height) = (view.width, view.height)
        func isOnEdge(_ index: Int) -> Bool {
            let (x, y) = (index % width, index / width)
            return min(min(x, width - 1 - x), min(y, height - 1 - y)) < 2
        }
        let edge = (0..<view.count).filter(isOnEdge)
        let middle = SIMD3(
            edge.map { view.colors[$0].x }.quantile(0.5), edge.map { view.colors[$0].y }.quantile(0.5),
            edge.map { view.colors[$0].z }.quantile(0.5))
        func isGround(_ index: Int) -> Bool {
            let step = (view.colors[index] - middle) * SIMD3(1, 2.5, 2.5)
            return view.gradients.values[index] < 0.015 && step.dot(step) < 0.1 * 0.1
        }
        guard edge.lazy.filter(isGround).count * 10 > edge.count * 8 else { return nil }
        let ground = Components(width: width, height: height, isGround, startingAt: isOnEdge)
        let places = ground.labels.indices.filter { ground.labels[$0] >= 0 }
        guard places.count * 10 > view.count * 3, places.count * 100 < view.count * 97,
            places.map({ view.gradients.values[$0] }).quantile(0.5) < 0.006
        else { return nil }
        return Mask(width: width, height: height, bytes: ground.labels.map { $0 >= 0 ? 255 : 0 })
    }
}
