/// Light that strays about bright places, as in a lens, in mist or in the base of a film.
struct Bloom: Sendable {
    /// The stray light, to be added to the picture, in linear light.
    let light: Plane<SIMD4<Float>>

    /// - Parameters:
    ///   - source: in linear light.
    ///   - threshold: the luminance 0…1 from which on places stray light; it sets in softly below.
    ///   - radius: how far the nearer half of the light strays, in pixels; the rest goes three and eight times as far.
    ///   - tint: the colour of the stray light.
    init(
        _ source: Plane<SIMD4<Float>>, threshold: Float, radius: Float, tint: SIMD3<Float> = SIMD3(repeating: 1),
        check: Check
    ) throws {
        let gain = SIMD4(tint, 0)
        let bright = try source.map(check: check) { light -> SIMD4<Float> in
            let luminance = Luminance.of(light)
            let share = ToneCurve.step(threshold * 0.6, threshold * 1.2 + 0.02, luminance)
            return light * gain * share
        }
        try self.init(emitting: bright, radius: radius, check: check)
    }

    /// The stray light of what `emitted` holds alone.
    init(emitting emitted: Plane<SIMD4<Float>>, radius: Float, check: Check) throws {
        let (width, height) = (emitted.width, emitted.height)
        let factor = max(1, Int(radius / 2))
        let near = try emitted.shrunk(by: factor, check: check).blurred(sigma: radius / Float(factor), check: check)
        let coarse = try near.shrunk(by: 4, check: check)
        let reach = radius / Float(4 * factor)
        let middle = try coarse.blurred(sigma: 2.8 * reach, check: check)
        let far = try middle.blurred(sigma: 7.4 * reach, check: check)
        var wide = middle
        try wide.update(check: check) { values, indices in
            far.read { far in
                for index in indices { values[index] = values[index] * 0.3 + far[index] * 0.2 }
            }
        }
        var sum = try wide.enlarged(by: 4, toWidth: near.width, height: near.height, check: check)
        try sum.update(check: check) { values, indices in
            near.read { near in
                for index in indices { values[index] = values[index] + near[index] * 0.5 }
            }
        }
        light = try sum.enlarged(by: factor, toWidth: width, height: height, check: check)
    }
}

extension Plane<SIMD4<Float>> {
    /// Lets `other` shine upon this, both in linear light: `a + (1 − a) b / (1 + b)`, which never clips.
    mutating func screen(_ other: Plane, amount: Float, check: Check) throws {
        try update(check: check) { values, indices in
            other.read { other in
                for index in indices { values[index] = values[index].screened(by: other[index] * amount) }
            }
        }
    }
}

extension SIMD4<Float> {
    /// This light with `added` shone upon it, as in ``Plane/screen(_:amount:check:)``; the fourth lane stays.
    @inline(__always)
    func screened(by added: SIMD4<Float>) -> SIMD4<Float> {
        let open = (SIMD4(repeating: 1) - self).replacing(with: SIMD4(), where: self .> SIMD4(repeating: 1))
        var result = self + open * (added / (SIMD4(repeating: 1) + added))
        result.w = w
        return result
    }
}
