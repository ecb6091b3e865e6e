import Pixels

extension RegionFinder {
    /// What stands out; `nil` where nothing does.
    ///
    /// Several guesses, by colour contrast to the frame's border, sharpness, place and skin, are each cut out of a small
    /// view; the cut that least speaks against is taken and its edge refined at full size.
    func subject(check: Check) throws -> Mask? {
        let view = try SmallView(picture, longerSide: 128, check: check)
        let cut = ConvexCut(view)
        let cells = ColorHistogram.cells(view)
        var best: (cut: SubjectCut, doubt: Float)?
        let guesses = try SubjectGuesses(picture, view, check: check)
        for guess in guesses.guesses {
            let candidate = try SubjectCut(view, cut, cells: cells, guess: guess.odds, check: check)
            guard candidate.doubt < 5 else { continue }
            let doubt = candidate.doubt + guess.handicap - 0.7 * candidate.contrast(in: guesses.salience)
            if doubt < best?.doubt ?? .infinity { best = (candidate, doubt) }
        }
        guard let best else { return nil }
        let parts = Components(width: view.width, height: view.height) { best.cut.isSubject[$0] }
        let largest = parts.parts.map(\.count).max() ?? 0
        var bytes = [UInt8](repeating: 0, count: view.count)
        // Crumbs are noise; several large parts are several subjects.
        for part in parts.parts where part.count * 5 >= largest {
            for place in part { bytes[Int(place)] = 255 }
        }
        return try refined(Mask(width: view.width, height: view.height, bytes: bytes), check: check)
    }

    /// Everything but the subject; `nil` where nothing stands out.
    func background(check: Check) throws -> Mask? {
        do {
            return try mask(of: .subject, check: check).inverted()
        } catch DarkroomError.regionNotFound {
            return nil
        }
    }
}
