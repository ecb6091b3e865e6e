import Pixels

extension PaintContext {
    /// The mask of the sky; `nil` where there is none.
    func skyMask(of picture: Picture, check: Check) throws -> Mask? {
        do {
            return try regions.mask(of: .sky, check: check)
        } catch DarkroomError.regionNotFound {
            return nil
        }
    }
}
