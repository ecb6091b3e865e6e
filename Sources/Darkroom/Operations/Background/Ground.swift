import Pixels

/// A picture taken apart into its subject and the ground behind it, both in linear light.
struct Ground: Sendable {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    /// How much of each pixel belongs to the subject, 0…1.
    let subject: Plane<Float>

    init(_ picture: Picture, _ context: PaintContext, check: Check) throws {
        self.picture = picture
        light = try Plane.linear(picture, check: check)
        let mask = try context.regions.mask(of: .subject, check: check)
        subject = try Plane(width: picture.width, height: picture.height, check: check) { target, rows in
            for index in rows.indices(of: picture.width) { target[index] = Float(mask.bytes[index]) / 255 }
        }
    }

    /// The colours of the ground alone, blurred: what the subject covers is left out and the rest weighed up (normalised
    /// convolution, Knutsson & Westin 1993), so that no subject smears into it.
    func blurred(sigma: Float, check: Check) throws -> Plane<SIMD4<Float>> {
        var ground = light
        try ground.update(check: check) { values, indices in
            for index in indices {
                let weight = (1 - subject.values[index]) * (1 - subject.values[index]) + 1e-4
                values[index] = SIMD4(
                    values[index].x * weight, values[index].y * weight, values[index].z * weight, weight)
            }
        }
        return try ground.blurred(sigma: sigma, check: check).map(check: check) { $0 / max(1e-6, $0.w) }
    }

    /// The colours of the subject alone, for its soft edge: where the ground shows through, those of its sure parts near.
    func subjectColors(check: Check) throws -> Plane<SIMD4<Float>> {
        var inner = light
        try inner.update(check: check) { values, indices in
            for index in indices {
                let share = subject.values[index]
                let weight = share * share * share + 1e-5
                values[index] = SIMD4(
                    values[index].x * weight, values[index].y * weight, values[index].z * weight, weight)
            }
        }
        var near = try inner.blurred(sigma: max(1.5, Float(picture.longerSide) / 400), check: check)
        try near.update(check: check) { values, indices in
            for index in indices {
                let share = smoothStep(0.5, 1, subject.values[index])
                let spread = values[index] / max(1e-6, values[index].w)
                values[index] = spread + (light.values[index] - spread) * share
            }
        }
        return near
    }

    /// The subject over another ground.
    ///
    /// - Parameter ground: the linear light at a place of −1…1 across and down.
    func laid(
        _ colors: Plane<SIMD4<Float>>, gain: Float, check: Check,
        over ground: (_ index: Int, _ x: Float, _ y: Float) -> SIMD3<Float>
    ) throws -> Picture {
        let (width, height) = (picture.width, picture.height)
        let scale = SIMD2(2 / Float(width), 2 / Float(height))
        return try picture.repainted(check: check) { encoder, index, x, y in
            let share = subject.values[index]
            let color = colors.values[index]
            let behind = ground(index, (Float(x) + 0.5) * scale.x - 1, (Float(y) + 0.5) * scale.y - 1)
            let mixed = behind + (SIMD3(color.x, color.y, color.z) * gain - behind) * share
            let rgb = mixed.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1))
            let noise = Dither.offset(x, y)
            return (encoder.encode(rgb.x, noise), encoder.encode(rgb.y, noise), encoder.encode(rgb.z, noise))
        }
    }
}
