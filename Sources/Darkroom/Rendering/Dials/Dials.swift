/// The place of one variation in the space of one step's dials.
///
/// Everything here follows from (seed, variation, step index) alone. The four variations lie far apart by
/// construction: ``point`` puts them on the corners of a regular tetrahedron, ``dial(_:)`` into four different quarters
/// of a range (stratified sampling), so that no two of them can meet by chance.
struct Dials: Sendable {
    /// 0…3.
    let variation: Int
    /// How widely the dials are spread: 1 without chaos, up to 1.8 with all of it.
    let spread: Float
    private let stepSeed: UInt64

    init(settings: RenderSettings, variation: Int, step: Int) {
        self.variation = variation
        spread = settings.spread
        stepSeed = RandomGenerator.seed(UInt64(settings.seed), UInt64(step))
    }

    /// One corner of a regular tetrahedron about 0, turned at random for the step: circumradius ``spread``, any two
    /// variations 1.63 × spread apart, the mean of the four exactly 0.
    var point: SIMD3<Float> {
        var random = RandomGenerator(seed: RandomGenerator.seed(stepSeed, 1))
        let corners: [SIMD3<Float>] = [
            SIMD3(1, 1, 1), SIMD3(1, -1, -1), SIMD3(-1, 1, -1), SIMD3(-1, -1, 1),
        ]
        let corner = corners[order("point")[variation]] * (spread * 0.577_350_26)
        // A uniformly random rotation as a unit quaternion from a normal 4-vector (Marsaglia 1972).
        let imaginary = SIMD3(random.normal(), random.normal(), random.normal())
        let real = random.normal()
        let length = (imaginary.dot(imaginary) + real * real).squareRoot()
        guard length > 0.01 else { return corner }
        let axis = imaginary / length
        let twice = 2 * axis.cross(corner)
        return corner + (real / length) * twice + axis.cross(twice)
    }

    /// A number in −1…1 for a dial of the operation: each variation in its own quarter of the range.
    func dial(_ name: StaticString) -> Float {
        var random = RandomGenerator(
            seed: RandomGenerator.seed(stepSeed, RandomGenerator.seed(named: name), UInt64(variation)))
        let quarter = Float(order(name)[variation]) + 0.5 + 0.3 * random.signed()
        return quarter / 2 - 1
    }

    /// A dial in `range`; with chaos the range is used to its ends, without it three quarters of it about the middle.
    func dial(_ name: StaticString, in range: ClosedRange<Float>) -> Float {
        let middle = (range.lowerBound + range.upperBound) / 2
        let half = (range.upperBound - range.lowerBound) / 2
        return middle + half * min(1, 0.75 + 0.3 * (spread - 1)) * dial(name)
    }

    /// One of four kinds for each variation, none twice: a permutation of 0…3 drawn for the step.
    func kind(_ name: StaticString) -> Int {
        order(name)[variation]
    }

    /// A stream of random numbers that differs between variations.
    func random(_ name: StaticString) -> RandomGenerator {
        RandomGenerator(seed: seed(name))
    }

    /// A seed that differs between variations.
    func seed(_ name: StaticString) -> UInt64 {
        RandomGenerator.seed(stepSeed, RandomGenerator.seed(named: name), UInt64(variation), 2)
    }

    private func order(_ name: StaticString) -> [Int] {
        var random = RandomGenerator(seed: RandomGenerator.seed(stepSeed, RandomGenerator.seed(named: name), 3))
        var order = [0, 1, 2, 3]
        for last in (1...3).reversed() {
            order.swapAt(last, random.index(below: last + 1))
        }
        return order
    }
}
