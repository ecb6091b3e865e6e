import Pixels

extension RegionFinder {
    /// What stands out; `nil` where nothing does.
    func subject(check: Check) throws -> Mask? {
        nil
    }

    /// Everything but the subject; `nil` where nothing stands out.
    func background(check: Check) throws -> Mask? {
        nil
    }
}
