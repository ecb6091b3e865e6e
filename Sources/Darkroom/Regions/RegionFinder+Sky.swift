import Pixels

extension RegionFinder {
    /// The sky; `nil` where there is none.
    func sky(check: Check) throws -> Mask? {
        let view = try SmallView(picture, longerSide: 256, check: check)
        let likeness = try SkyLikeness(view, check: check)
        let grown = try SkyGrowth(view, likeness, check: check).isSky
        guard SkyEvidence(grown, view, likeness).isConvincing else { return nil }
        let mask = Mask(width: view.width, height: view.height, bytes: grown.map { $0 ? 255 : 0 })
        // Seams between clouds and small birds' surroundings: closed where the colour fits.
        let closed = try mask.dilated(radius: 3).eroded(radius: 3)
        let filled = grown.indices.map { grown[$0] || closed.bytes[$0] > 0 && likeness.colors[$0] > 0.6 }
        return try refined(
            Mask(width: view.width, height: view.height, bytes: filled.map { $0 ? 255 : 0 }), check: check)
    }
}
