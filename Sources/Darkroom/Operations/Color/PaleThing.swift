import Pixels

/// What lies on a coloured thing and is of a paler stuff, such as a spoon in a red saucer: it keeps its own colour when the
/// thing is given another.
///
/// A matt surface keeps the ratio of its colour to its lightness from its lit to its shaded side (see ``OwnColors``), so
/// what has much less of it is either gloss or another stuff. Gloss is lighter than the thing and of its hue or none; a
/// part in which much is neither is of another stuff, and so are the lights on it.
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
        guard let density = try density(in: picture, selection: selection, check: check) else { return nil }
        let (width, channels) = (picture.width, picture.channels)
        let factor = Float(picture.longerSide) / Float(density.longerSide)
        let near = try density.enlarged(width: width, height: picture.height, factor: factor, check: check)
        let share = try Plane<Float>(width: width, height: picture.height, check: check) { target, rows in
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
                    target[index] = near.values[index] * paleness(of: Oklab.fromLinear(light)).any
                }
            }
        }
        return Mask(
            width: width, height: picture.height,
            bytes: share.values.map { UInt8((255 * min(1, max(0, $0))).rounded()) })
    }

    /// How much of what lies about each place is of another stuff, 0…1, on a small view; `nil` where nothing is.
    private func density(in picture: Picture, selection: Mask, check: Check) throws -> Plane<Float>? {
        let lab = try Plane<SIMD4<Float>>.oklab(picture.fitted(longerSide: 320), check: check)
        let inside = try selection.resized(width: lab.width, height: lab.height).weights(check)
        let area = inside.values.reduce(0, +)
        // A twentieth of the thing's breadth: the lights on its rim and handle are narrower.
        let reach = max(1, 0.05 * area.squareRoot())
        let other = try Plane<Float>(width: lab.width, height: lab.height, check: check) { target, rows in
            for index in rows.indices(of: lab.width) {
                target[index] = inside.values[index] * paleness(of: lab.values[index].color).certain
            }
        }.blurred(sigma: reach, check: check)
        let all = try inside.blurred(sigma: reach, check: check)
        let density = try Plane<Float>(width: lab.width, height: lab.height, check: check) { target, rows in
            for index in rows.indices(of: lab.width) {
                target[index] = smoothStep(0.22, 0.42, other.values[index] / max(0.05, all.values[index]))
            }
        }
        return density.values.contains { $0 > 0.1 } ? density : nil
    }

    /// How little of the body's colour a colour in Oklab has: at all, and so that it is no gloss. 0…1.
    private func paleness(of lab: SIMD3<Float>) -> (any: Float, certain: Float) {
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
        let isLighter = smoothStep(body.lab.x + 0.05, body.lab.x + 0.25, lab.x)
        return (open * max(aside, pale), open * max(aside, pale * (1 - isLighter)))
    }

    private static func ratio(_ lab: SIMD3<Float>) -> Float { lab.chroma / (max(0, lab.x) + 0.03) }
}
