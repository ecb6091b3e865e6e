import Pixels

extension RegionFinder {
    /// A mask found on a small view, brought to the picture's size with its edge where the picture's is.
    func refined(_ small: Mask, check: Check) throws -> Mask {
        try EdgeRefinement(picture, small, check: check).mask(check: check)
    }
}
