import Pixels

extension PaintContext {
    /// A region's mask in the size of `picture`; `nil` where the picture has no such region.
    func mask(of region: Region, in picture: Picture, check: Check) throws -> Mask? {
        do {
            let mask = try regions.mask(of: region, check: check)
            guard mask.width != picture.width || mask.height != picture.height else { return mask }
            return try mask.resized(width: picture.width, height: picture.height)
        } catch DarkroomError.regionNotFound {
            return nil
        }
    }
}
