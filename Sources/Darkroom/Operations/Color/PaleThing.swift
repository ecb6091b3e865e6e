import Pixels

/// What lies on a coloured thing and is of a paler stuff, such as a spoon in a red saucer: it keeps its own colour when the
/// thing is given another.
///
/// A matt surface keeps the ratio of its colour to its lightness from its lit to its shaded side (see ``OwnColors``), so
/// what has much less of it is either gloss or another stuff. Gloss is lighter than the thing; a part in which much is
/// paler and no lighter is of another stuff, and so are the lights right in it.
struct PaleThing: Sendable {
    private let body: BodyColor
    /// The body's chroma over its lightness.
    private let ratio: Float

    init(on body: BodyColor) {
        self.body = body
        ratio = PaleThing.ratio(body.lab)
    }

    /// Where it is, 255 = nothing of the body; `nil` where there is none.
    func mask(in picture: Picture, selection: Mask, check: Check) throws -> Mask? {
        guard body.isColored else { return nil }
        let lab = try Plane<SIMD4<Float>>.oklab(picture.fitted(longerSide: 320), check: check)
        let inside = try selection.resized(width: lab.width, height: lab.height).weights(check)
        // A twentieth of the thing's breadth: the lights on its rim and handle are narrower.
        let reach = max(1, 0.05 * inside.values.reduce(0, +).squareRoot())
        let wide = try density(in: lab, inside, reach, 0.22...0.42, check)
        guard wide.values.contains(where: { $0 > 0.1 }) else { return nil }
        let close = try density(in: lab, inside, 0.35 * reach, 0.12...0.35, check)
        let (width, height, channels) = (picture.width, picture.height, picture.channels)
        let factor = Float(picture.longerSide) / Float(lab.longerSide)
        let near = try wide.enlarged(width: width, height: height, factor: factor, check: check)
        let amid = try close.enlarged(width: width, height: height, factor: factor, check: check)
        let share = try Plane<Float>(width: width, height: height, check: check) { target, rows in
            picture.bytes.withUnsafeBufferPointer { bytes in
                for index in rows.indices(of: width) {
                    let offset = index &* channels
                    guard near.values[index] > 0 else {
                        target[index] = 0
                        continue
                    }
                    let light = SIMD3(
                        SRGB.linear[Int(bytes[offset])], SRGB.linear[Int(bytes[offset &+ 1])],
                        SRGB.linear[Int(bytes[offset &+ 2])])
                    let pale = paleness(of: Oklab.fromLinear(light))
                    target[index] = near.values[index] * pale.share * (1 - pale.gloss * (1 - amid.values[index]))
                }
            }
        }
        return Mask(
            width: width, height: height, bytes: share.values.map { UInt8((255 * min(1, max(0, $0))).rounded()) })
    }

    /// How much of what lies about each place is of another stuff, 0…1.
    ///
    /// - Parameters:
    ///   - lab: a small view in Oklab.
    ///   - inside: the selection.
    ///   - reach: how far is looked, in its pixels.
    ///   - range: the shares that count as none and as all.
    private func density(
        in lab: Plane<SIMD4<Float>>, _ inside: Plane<Float>, _ reach: Float, _ range: ClosedRange<Float>, _ check: Check
    ) throws -> Plane<Float> {
        let other = try Plane<Float>(width: lab.width, height: lab.height, check: check) { target, rows in
            for index in rows.indices(of: lab.width) {
                let pale = paleness(of: lab.values[index].color)
                target[index] = inside.values[index] * pale.share * (1 - pale.gloss)
            }
        }.blurred(sigma: reach, check: check)
        let all = try inside.blurred(sigma: reach, check: check)
        return try Plane<Float>(width: lab.width, height: lab.height, check: check) { target, rows in
            for index in rows.indices(of: lab.width) {
                let share = other.values[index] / max(0.05, all.values[index])
                target[index] = smoothStep(range.lowerBound, range.upperBound, share)
            }
        }
    }

    /// How little of the body's colour a colour in Oklab has, and how much it may be gloss for its lightness: 0…1.
    private func paleness(of lab: SIMD3<Float>) -> (share: Float, gloss: Float) {
        // In the dark there is little but noise.
        let open = smoothStep(0.1, 0.18, lab.x)
        let share = PaleThing.ratio(lab) / ratio
        guard open > 0, share < 0.95 else { return (0, 0) }
        let chroma = lab.chroma
        let cosine = (lab.y * body.lab.y + lab.z * body.lab.z) / max(1e-5, chroma * body.lab.chroma)
        // cos 16° and cos 32°
        let aside =
            smoothStep(0.961, 0.848, cosine) * (1 - smoothStep(0.6, 0.95, share)) * smoothStep(0.008, 0.025, chroma)
        let pale = 1 - smoothStep(0.45, 0.75, share)
        return (open * max(aside, pale), smoothStep(body.lab.x + 0.05, body.lab.x + 0.3, lab.x))
    }

    private static func ratio(_ lab: SIMD3<Float>) -> Float { lab.chroma / (max(0, lab.x) + 0.03) }
}
