import Pixels

/// What of a picture may go on beyond its borders, seen in a small view.
struct OutpaintGround: Sendable {
    /// What stands out is not to be there twice: how much less welcome its parts are as sources; `nil` where nothing does.
    let reluctance: Plane<Float>?
    /// `nil` where there is none.
    let sky: Mask?

    /// Nothing is known.
    init() { (reluctance, sky) = (nil, nil) }

    init(_ picture: Picture, _ check: Check) throws {
        let small = try picture.resized(
            width: max(1, min(256, picture.width)), height: max(1, min(256, picture.height)), check: check)
        let finder = RegionFinder(picture: small)
        sky = try finder.sky(check: check)
        do {
            reluctance = try OutpaintGround.reluctance(finder.mask(of: .subject, check: check), check)
        } catch DarkroomError.regionNotFound {
            reluctance = nil
        }
    }

    private static func reluctance(_ subject: Mask, _ check: Check) throws -> Plane<Float> {
        let (across, down) = (1 / Float(subject.width), 1 / Float(subject.height))
        return try Plane<Float>(width: subject.width, height: subject.height, check: check) { target, rows in
            for y in rows {
                for x in 0..<subject.width {
                    let index = y * subject.width + x
                    let place = SIMD2((Float(x) + 0.5) * across, (Float(y) + 0.5) * down)
                    let edge = min(place.x, 1 - place.x, place.y, 1 - place.y)
                    // What reaches the nearest border has to go on there.
                    let (column, row) = (
                        edge == place.x ? 0 : edge == 1 - place.x ? subject.width - 1 : x,
                        edge == place.y ? 0 : edge == 1 - place.y ? subject.height - 1 : y
                    )
                    let reaching = Float(subject.bytes[row * subject.width + column]) / 255
                    let apart = 1 - reaching * (1 - smoothStep(0.06, 0.25, edge))
                    target[index] = 1 + 12 * apart * Float(subject.bytes[index]) / 255
                }
            }
        }
    }
}
