import Pixels

/// What of a picture may go on beyond its borders, seen in a small view.
struct OutpaintGround: Sendable {
    /// How much less welcome as sources the parts are that stand out, which are not to be there twice; `nil` where nothing
    /// does.
    let reluctance: Plane<Float>?
    /// `nil` where there is none.
    let sky: Mask?

    /// Nothing is known.
    init() { (reluctance, sky) = (nil, nil) }

    /// - Parameters:
    ///   - room: the pixels that are added across and down.
    ///   - hold: where the picture is held on the canvas, −1…1; `nil` where the framing says where.
    init(_ picture: Picture, room: SIMD2<Int>, hold: SIMD2<Float>?, _ check: Check) throws {
        let small = try picture.resized(
            width: max(1, min(256, picture.width)), height: max(1, min(256, picture.height)), check: check)
        let finder = RegionFinder(picture: small)
        sky = try finder.sky(check: check)
        do {
            reluctance = OutpaintGround.reluctance(
                try finder.mask(of: .subject, check: check), room: room, place: hold ?? SIMD2())
        } catch DarkroomError.regionNotFound {
            reluctance = nil
        }
    }

    /// What reaches a border beyond which the canvas grows has to go on there, the less the deeper it lies.
    private static func reluctance(_ subject: Mask, room: SIMD2<Int>, place: SIMD2<Float>) -> Plane<Float> {
        let (width, height) = (subject.width, subject.height)
        var apart = [Float](repeating: 1, count: width * height)
        /// Goes along a row or column from the border inwards for as long as it lies in the subject.
        func follow(from start: Int, by step: Int, _ side: Int) {
            for number in 0..<side {
                let index = start + number * step
                guard subject.bytes[index] > 127 else { return }
                apart[index] = min(apart[index], smoothStep(0.2, 0.6, Float(number) / Float(side)))
            }
        }
        for y in 0..<(room.x > 0 ? height : 0) {
            if place.x > -1 { follow(from: y * width, by: 1, width) }
            if place.x < 1 { follow(from: (y + 1) * width - 1, by: -1, width) }
        }
        for x in 0..<(room.y > 0 ? width : 0) {
            if place.y > -1 { follow(from: x, by: width, height) }
            if place.y < 1 { follow(from: (height - 1) * width + x, by: -width, height) }
        }
        var reluctance = Plane<Float>(width: width, height: height)
        for index in apart.indices {
            reluctance.values[index] = 1 + 12 * apart[index] * Float(subject.bytes[index]) / 255
        }
        return reluctance
    }
}
