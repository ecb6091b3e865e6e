/// The random numbers of one path: padded, shuffled, Owen-scrambled Sobol pairs (Burley 2020, "Practical Hash-based
/// Owen Scrambling"). Deterministic in pixel, sample and dimension.
public struct Sampler {
    private let seed: UInt32
    private let index: UInt32
    private var dimension: UInt32 = 0

    public init(pixel: UInt32, index: UInt32, seed: UInt32) {
        self.seed = hash(pixel, seed)
        self.index = index.bitReversed
    }

    /// The next stratified pair, each in 0 ..< 1.
    @inline(__always) public mutating func pair() -> SIMD2<Float> {
        dimension &+= 1
        let key = hash(seed, dimension)
        let shuffled = scramble(index, key).bitReversed
        let first = scramble(shuffled, hash(key, 1)).bitReversed
        let second = scramble(sobolSecond(shuffled), hash(key, 2)).bitReversed
        return SIMD2(Float(first >> 8), Float(second >> 8)) * 0x1p-24
    }

    /// The next single number in 0 ..< 1.
    @inline(__always) public mutating func next() -> Float { pair().x }
}

/// Nested uniform scrambling of a bit-reversed value (Laine and Karras 2011, with Burley's constants).
@inline(__always) private func scramble(_ reversed: UInt32, _ seed: UInt32) -> UInt32 {
    var x = reversed &+ seed
    x ^= x &* 0x6c50_b47c
    x ^= x &* 0xb82f_1e52
    x ^= x &* 0xc7af_e638
    x ^= x &* 0x8d22_f6e6
    return x
}

/// The second Sobol dimension, bit-reversed: its matrix is Pascal's triangle modulo 2, applied here as five butterflies.
@inline(__always) private func sobolSecond(_ index: UInt32) -> UInt32 {
    var x = index
    x ^= (x >> 1) & 0x5555_5555
    x ^= (x >> 2) & 0x3333_3333
    x ^= (x >> 4) & 0x0f0f_0f0f
    x ^= (x >> 8) & 0x00ff_00ff
    x ^= (x >> 16) & 0x0000_ffff
    return x
}

extension UInt32 {
    @inline(__always) fileprivate var bitReversed: UInt32 {
        var x = byteSwapped
        x = (x >> 4) & 0x0f0f_0f0f | (x & 0x0f0f_0f0f) << 4
        x = (x >> 2) & 0x3333_3333 | (x & 0x3333_3333) << 2
        return (x >> 1) & 0x5555_5555 | (x & 0x5555_5555) << 1
    }
}
