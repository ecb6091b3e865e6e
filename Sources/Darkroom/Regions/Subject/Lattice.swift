/// Values on the places of a small view, and what is done with them all at once.
extension [Float] {
    /// The value that `share` of all lie below.
    func quantile(_ share: Float) -> Float {
        guard !isEmpty else { return 0 }
        var values = self
        return values.withUnsafeMutableBufferPointer {
            Array.selected(Swift.min(count - 1, Int(share * Float(count))), of: $0)
        }
    }

    /// What would have this place if the values were sorted (Hoare 1961, in Wirth's form); they are partly sorted by it.
    private static func selected(_ place: Int, of values: UnsafeMutableBufferPointer<Float>) -> Float {
        var (left, right) = (0, values.count - 1)
        while left < right {
            let pivot = values[place]
            var (low, high) = (left, right)
            while low <= high {
                while values[low] < pivot { low &+= 1 }
                while pivot < values[high] { high &-= 1 }
                guard low <= high else { break }
                values.swapAt(low, high)
                low &+= 1
                high &-= 1
            }
            if high < place { left = low }
            if place < low { right = high }
        }
        return values[place]
    }

    /// Stretched so that the middle 96 % fill 0…1.
    func stretched() -> [Float] {
        let (low, high) = (quantile(0.02), quantile(0.98))
        return map { Swift.min(1, Swift.max(0, ($0 - low) / (high - low + 1e-6))) }
    }

    /// The threshold between two classes that keeps them farthest apart (Otsu 1979), for values 0…1.
    func otsuThreshold() -> Float {
        var histogram = [Float](repeating: 0, count: 64)
        for value in self { histogram[Swift.min(63, Swift.max(0, Int(value * 64)))] += 1 / Float(Swift.max(1, count)) }
        let mean = histogram.indices.reduce(Float(0)) { $0 + histogram[$1] * (Float($1) + 0.5) / 64 }
        var (below, sum, best, threshold) = (Float(0), Float(0), Float(-1), Float(0.5))
        for (index, share) in histogram.enumerated() {
            let center = (Float(index) + 0.5) / 64
            below += share
            sum += share * center
            guard below > 1e-4, below < 1 - 1e-4 else { continue }
            let separation = (mean * below - sum) * (mean * below - sum) / (below * (1 - below))
            if separation > best { (best, threshold) = (separation, center) }
        }
        return threshold
    }

    /// −1 (surely below the threshold between two classes) … 1 (surely above).
    func odds(softness: Float = 0.25) -> [Float] {
        let threshold = otsuThreshold()
        return map { Swift.min(1, Swift.max(-1, ($0 - threshold) / softness)) }
    }
}
