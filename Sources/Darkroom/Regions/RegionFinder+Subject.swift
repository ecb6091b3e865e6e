import Pixels

extension RegionFinder {
    /// What stands out; `nil` where nothing does.
    ///
    /// Several guesses, by colour contrast to the frame's border, connection to it, sharpness, place and skin, are each cut
    /// out of a small view; the cut that least speaks against is taken, made exact on a larger one, and its edge refined at
    /// full size. A sky, an even backdrop and what can be seen through are never the subject.
    func subject(check: Check) throws -> Mask? {
        if let cutOut { return cutOut }
        let picture = try glance()
        let view = try SmallView(picture, longerSide: 128, check: check)
        let ground = try knownGround(check: check)
        let known = try ground.shares(width: view.width, height: view.height)
        let cut = ConvexCut(view)
        let cells = ColorHistogram.cells(view)
        let isPlain = try smoothGround(check: check)?.isPlain ?? false
        let guesses = try SubjectGuesses(picture, view, known: known, isAllGround: isPlain, check: check)
        let candidates = try guesses.guesses.concurrentlyMapped(check: check) { guess in
            SubjectCut(view, cut, cells: cells, guess: guess.odds)
        }
        var best: (cut: SubjectCut, doubt: Float)?
        for (guess, candidate) in zip(guesses.guesses, candidates) where candidate.doubt < 5 {
            let doubt =
                candidate.doubt + guess.handicap - 0.7 * candidate.contrast(in: guesses.salience)
                + 0.4 * max(0, 1 - candidate.area / 0.12)
            if doubt < best?.doubt ?? .infinity { best = (candidate, doubt) }
        }
        // Where every border runs through even colour, or shreds are all there is, nothing stands out.
        guard let best, best.doubt < 0.3 else { return nil }
        let coarse = RegionFinder.withoutCrumbs(
            best.cut.isSubject, width: view.width, height: view.height, smallest: isPlain ? 0.05 : 0.2)
        let fine = try SmallView(picture, longerSide: 320, check: check)
        let fineGround = try ground.shares(width: fine.width, height: fine.height)
        let exact = try FineCut(fine, coarse: coarse, known: fineGround, check: check).isSubject
        // On a plain ground also what the frame cuts off is one of several things.
        let parts = RegionFinder.withoutCrumbs(
            exact, width: fine.width, height: fine.height, smallest: isPlain ? 0.05 : 0.2)
        return try refined(parts, check: check)
    }

    /// What is not the subject, as far as that is known beforehand.
    func knownGround(check: Check) throws -> KnownGround {
        let small = try glance().fitted(longerSide: 256)
        let ground = try smoothGround(check: check)
        return try KnownGround(small, sky: ground?.mask, sure: ground?.sure)
    }

    /// Crumbs are noise; several large parts are several subjects.
    ///
    /// - Parameter smallest: part that is no crumb, in shares of the largest.
    static func withoutCrumbs(_ isSubject: [Bool], width: Int, height: Int, smallest: Float = 0.2) -> Mask {
        let parts = Components(width: width, height: height) { isSubject[$0] }
        let largest = parts.parts.map(\.count).max() ?? 0
        var bytes = [UInt8](repeating: 0, count: width * height)
        for part in parts.parts where Float(part.count) >= smallest * Float(largest) {
            for place in part { bytes[Int(place)] = 255 }
        }
        return Mask(width: width, height: height, bytes: bytes)
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
