import Pixels

extension PaintContext {
    /// Where a scene can be put behind what stands in front: the sky, else what lies behind the subject; `nil` where the
    /// picture has neither, or only a part of it will be shown.
    func backdrop(check: Check) throws -> Mask? {
        guard !isMasked else { return nil }
        return try mask(.sky, check: check) ?? mask(.background, check: check)
    }

    /// The mask of a region that is there to speak of, else `nil`.
    func mask(_ region: Region, check: Check) throws -> Mask? {
        do {
            let mask = try regions.mask(of: region, check: check)
            return mask.coverage > 0.08 ? mask : nil
        } catch DarkroomError.regionNotFound {
            return nil
        }
    }
}
