extension Plane<Float> {
    /// The values that the given shares of all stay below; a sample of some ten thousand is looked at.
    func levels(at shares: [Float]) -> [Float] {
        var sample: [Float] = []
        for index in stride(from: 0, to: values.count, by: Swift.max(1, values.count / 12_007)) {
            sample.append(values[index])
        }
        sample.sort()
        return shares.map { sample[Swift.min(sample.count - 1, Swift.max(0, Int($0 * Float(sample.count))))] }
    }

    /// The tones stretched so that nearly black and nearly white occur, blended with the tones as they are.
    ///
    /// - Parameter amount: 0 = as they are, 1 = fully stretched.
    func stretched(amount: Float, check: Check) throws -> Plane {
        let ends = levels(at: [0.02, 0.98])
        let range = Swift.max(0.12, ends[1] - ends[0])
        let low = Swift.min(ends[0], Swift.max(0, (ends[0] + ends[1] - range) / 2))
        return try map(check: check) { value in
            let full = Swift.min(1, Swift.max(0, (value - low) / range))
            return value + amount * (full - value)
        }
    }

    /// The contrast of small areas against their surroundings raised, as an illustrator does: faces and folds stay
    /// readable when few tones are left.
    func articulated(sigma: Float, amount: Float, check: Check) throws -> Plane {
        let soft = try blurred(sigma: sigma, check: check)
        return try Plane(width: width, height: height, check: check) { target, rows in
            for index in rows.indices(of: width) {
                let value = values[index]
                let difference = value - soft.values[index]
                target[index] = Swift.min(1, Swift.max(0, value + amount * difference / (1 + 2.5 * abs(difference))))
            }
        }
    }
}
