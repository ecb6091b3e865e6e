/// A small, fast generator for building scenes (PCG-RXS-M-XS-32, O'Neill 2014). The same seed gives the same numbers.
struct Random {
    private var state: UInt32

    init(seed: UInt32) { state = hash(seed &+ 0x9e37_79b9) }

    mutating func bits() -> UInt32 {
        state = state &* 747_796_405 &+ 2_891_336_453
        let word = ((state >> ((state >> 28) &+ 4)) ^ state) &* 277_803_737
        return (word >> 22) ^ word
    }

    /// A number in 0 ..< 1.
    mutating func unit() -> Float { Float(bits() >> 8) * 0x1p-24 }

    mutating func between(_ low: Float, _ high: Float) -> Float { low + (high - low) * unit() }

    mutating func index(below count: Int) -> Int { Int(bits() % UInt32(count)) }

    /// A normal deviate, standard deviation 1 (sum of four uniforms, good to two deviations).
    mutating func gaussian() -> Float { (unit() + unit() + unit() + unit() - 2) * 1.7320508 }
}

/// A 32-bit integer hash with good avalanche ("lowbias32", Wellons 2018).
@inline(__always) func hash(_ value: UInt32) -> UInt32 {
    var x = value
    x = (x ^ (x >> 16)) &* 0x7feb_352d
    x = (x ^ (x >> 15)) &* 0x846c_a68b
    return x ^ (x >> 16)
}

@inline(__always) func hash(_ a: UInt32, _ b: UInt32) -> UInt32 { hash(a ^ (hash(b) &+ 0x9e37_79b9)) }

/// A number in 0 ..< 1 that depends on the three cells only.
@inline(__always) func cellRandom(_ x: Int, _ y: Int, _ z: Int = 0) -> Float {
    let h = hash(
        UInt32(truncatingIfNeeded: x) &* 73_856_093 ^ UInt32(truncatingIfNeeded: y) &* 19_349_663
            ^ UInt32(truncatingIfNeeded: z) &* 83_492_791)
    return Float(h >> 8) * 0x1p-24
}
