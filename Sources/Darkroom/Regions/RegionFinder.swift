public import Pixels
internal import Synchronization

/// Finds the parts of one picture that can be named, each as a soft mask of the picture's size (255 = in it).
///
/// What was found is kept, so that it costs once what several steps and all variations ask for. Safe to use from several
/// threads at once.
public struct RegionFinder: Sendable {
    let picture: Picture
    /// What the request selects; `nil` where it has no mask.
    let selection: Mask?
    let found = Found()

    final class Found: Sendable {
        fileprivate let masks = Mutex<[Region: Mask]>([:])
        let glance = Mutex<Picture?>(nil)
        /// Twice optional: not looked for yet, and not there.
        let ground = Mutex<SmoothGround??>(nil)
    }

    /// - Parameters:
    ///   - picture: The picture to look at.
    ///   - mask: What the request selects, of the picture's size.
    public init(picture: Picture, mask: Mask? = nil) {
        self.picture = picture
        selection = mask
    }

    /// - Throws: ``DarkroomError/regionNotFound(_:)`` where the picture has no such part.
    public func mask(of region: Region) throws -> Mask { try mask(of: region, check: {}) }

    /// - Parameter check: asked every few milliseconds.
    func mask(of region: Region, check: Check) throws -> Mask {
        if let known = found.masks.withLock({ $0[region] }) { return known }
        let mask = try find(region, check)
        found.masks.withLock { $0[region] = mask }
        return mask
    }

    private func find(_ region: Region, _ check: Check) throws -> Mask {
        let mask =
            switch region {
            case .sky: try sky(check: check)
            case .subject: try subject(check: check)
            case .background: try background(check: check)
            case .colored(let color, let near, _): try colored(color, near: near, check: check)
            case .place(let place): try mask(of: place, check: check)
            case .shadows, .midtones, .highlights: try mask(ofLightness: region, check: check)
            case .masked: selection
            case .not(let region): try mask(of: region, check: check).inverted()
            case .both(let first, let second):
                try mask(of: first, check: check).intersection(mask(of: second, check: check))
            case .either(let first, let second):
                try mask(of: first, check: check).union(mask(of: second, check: check))
            }
        guard let mask else { throw DarkroomError.regionNotFound(region) }
        return mask
    }

    /// The picture at no more than 640 pixels on its longer side: large enough to look at, made once.
    func glance() throws -> Picture {
        if let known = found.glance.withLock({ $0 }) { return known }
        let small = try picture.fitted(longerSide: 640)
        found.glance.withLock { $0 = small }
        return small
    }
}
