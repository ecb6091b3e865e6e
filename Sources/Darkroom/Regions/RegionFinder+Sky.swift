import Pixels
import Synchronization

extension RegionFinder {
    /// The sky; `nil` where there is none.
    func sky(check: Check) throws -> Mask? {
        guard let smooth = try smoothGround(check: check), !smooth.isBackdrop else { return nil }
        return try refined(smooth.mask, check: check)
    }

    /// The even ground that reaches down from the top, found once; `nil` where there is none.
    func smoothGround(check: Check) throws -> SmoothGround? {
        if let known = found.ground.withLock({ $0 }) { return known }
        let ground = try SmoothGround(glance(), check: check)
        found.ground.withLock { $0 = .some(ground) }
        return ground
    }
}
