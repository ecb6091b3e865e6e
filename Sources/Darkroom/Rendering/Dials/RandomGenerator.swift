/// A small, fast generator of reproducible random numbers: SplitMix64 (Steele, Lea & Flood 2014).
///
/// The same seed gives the same numbers on every machine. Not for secrets.
struct RandomGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return RandomGenerator.mix(state)
    }

    /// Uniform in 0 ..< 1.
    mutating func unit() -> Float {
        Float(next() >> 40) * 0x1p-24
    }

    /// Uniform in −1 ..< 1.
    mutating func signed() -> Float {
        2 * unit() - 1
    }

    /// Uniform in 0 ..< `count`; `count` must be positive.
    mutating func index(below count: Int) -> Int {
        Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
    }

    /// Nearly normal with mean 0 and variance 1 (the sum of four uniform numbers, so never beyond ±3.5).
    mutating func normal() -> Float {
        let sum = unit() + unit() + unit() + unit()
        return (sum - 2) * 1.732_050_8
    }

    /// The output function of SplitMix64: a bijection that turns near numbers into unrelated ones.
    static func mix(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// One seed out of several numbers; their order matters.
    static func seed(_ parts: UInt64...) -> UInt64 {
        parts.reduce(0x243F_6A88_85A3_08D3) { mix(($0 ^ mix($1)) &+ 0x9E37_79B9_7F4A_7C15) }
    }

    /// A seed out of a name (FNV-1a over its UTF-8 bytes), so that every dial has its own stream.
    static func seed(named name: StaticString) -> UInt64 {
        name.withUTF8Buffer { bytes in
            bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
    }
}
