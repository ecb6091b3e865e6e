extension Plane<Float> {
    /// The texture of strokes: noise drawn out along the way of a hand, with mean 0 and variance near 1.
    ///
    /// Broad strokes are made at half the size, which nobody sees and takes a quarter of the time.
    ///
    /// - Parameters:
    ///   - breadth: of one bristle, as the deviation of a Gaussian across it, in pixels.
    ///   - length: the same along it.
    static func strokes(
        along hand: FlowField, breadth: Float, length: Float, seed: UInt64, check: Check
    ) throws -> Plane {
        let (width, height) = (hand.plane.width, hand.plane.height)
        guard breadth >= 1.2, width > 3, height > 3 else {
            return try Plane.grainNoise(width: width, height: height, sigma: breadth, seed: seed, check: check)
                .smeared(along: hand, sigma: length, stride: Swift.max(1, 2 * breadth), check: check)
                .normalized(check: check)
        }
        let half = FlowField(plane: try hand.plane.shrunk(by: 2, check: check))
        return try strokes(
            alongHalf: half, width: width, height: height, breadth: breadth, length: length, seed: seed, check: check)
    }

    /// The same of a hand that is half the size.
    ///
    /// - Parameters:
    ///   - width, height: of the texture.
    static func strokes(
        alongHalf half: FlowField, width: Int, height: Int, breadth: Float, length: Float, seed: UInt64, check: Check
    ) throws -> Plane {
        let noise = try Plane.grainNoise(
            width: half.plane.width, height: half.plane.height, sigma: breadth / 2, seed: seed, check: check)
        return try noise.smeared(along: half, sigma: length / 2, stride: Swift.max(1, 1.4 * breadth), check: check)
            .normalized(check: check).enlarged(by: 2, toWidth: width, height: height, check: check)
    }

    /// Divided by the value that 84 % stay below, which for noise is its standard deviation.
    private func normalized(check: Check) throws -> Plane {
        let scale = 1 / Swift.max(1e-3, levels(at: [0.84])[0])
        return try map(check: check) { $0 * scale }
    }
}
