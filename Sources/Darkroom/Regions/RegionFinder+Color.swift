import Pixels

extension RegionFinder {
    /// A connected thing of a colour, the one nearest to `near` where there are several; `nil` where nothing has it.
    ///
    /// Of several the one is meant that most is of the colour: large, and as vivid as that colour is anywhere in the picture.
    /// Sky and backdrop are things only where nothing else has the colour.
    func colored(_ color: NamedColor, near: Place?, check: Check) throws -> Mask? {
        let view = try SmallView(glance(), longerSide: 256, check: check)
        let (width, height) = (view.width, view.height)
        let place = try near.map { try mask(of: .place($0), check: check).resized(width: width, height: height) }
        let ground = try smoothGround(check: check)?.mask.resized(width: width, height: height)
        let weights = (0..<view.count).map { index -> Float in
            (ground?.bytes[index] ?? 0 > 127 ? 0.02 : 1) * (0.02 + Float(place?.bytes[index] ?? 255) / 255)
        }
        // Where only dull things are of the hue, a vivid one of nearly the hue is meant: the “orange” suit that is almost red.
        let usual = try ColoredThing(view, color, reach: 1, weights)
        let wide = try ColoredThing(view, color, reach: 1.4, weights)
        let isWide = (wide?.score ?? 0) > 0.25 * (usual?.score ?? 0) && (wide?.chroma ?? 0) > 1.6 * (usual?.chroma ?? 0)
        guard let thing = isWide ? wide : usual else { return nil }
        let coarse = Mask(width: width, height: height, bytes: thing.isInside.map { $0 ? 255 : 0 })
        // Its shaded sides and brims are less of the colour than like the rest of it.
        let fine = try SmallView(glance(), longerSide: 320, check: check)
        let exact = try FineCut(fine, coarse: coarse, known: [Float](repeating: 0, count: fine.count), check: check)
        return try refined(
            RegionFinder.withoutCrumbs(exact.isSubject, width: fine.width, height: fine.height), check: check)
    }
}
