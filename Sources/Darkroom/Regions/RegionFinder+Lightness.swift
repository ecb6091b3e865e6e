import Pixels

extension RegionFinder {
    /// The dark, medium or light parts: smooth curves over the luma, which add up to one.
    func mask(ofLightness region: Region, check: Check) throws -> Mask {
        let luma = try Plane<Float>.luma(picture, check: check)
        return try Mask(width: picture.width, height: picture.height, check: check) { x, y in
            let value = luma.values[y &* picture.width &+ x] / 255
            let dark = 1 - smoothStep(0.15, 0.5, value)
            let light = smoothStep(0.5, 0.85, value)
            return switch region {
            case .shadows: dark
            case .highlights: light
            default: 1 - dark - light
            }
        }
    }
}
