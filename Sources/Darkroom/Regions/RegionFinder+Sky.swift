import Pixels

extension RegionFinder {
    /// The sky; `nil` where there is none.
    func sky(check: Check) throws -> Mask? {
        nil
    }
}
