/// The place of one variation in the space of one step's dials.
///
/// Everything here follows from (anchors, seed, variation, step index) alone. The four variations lie far apart by
/// construction: ``point`` puts them on the corners of a regular tetrahedron, ``dial(_:)`` into four different quarters
/// of a range (stratified sampling), so that no two of them can meet by chance. Around an anchor the same is done on a
/// smaller scale, about its place.
struct Dials: Sendable {
    /// How widely the dials are spread: 1 without chaos, up to 1.8 with all of it.
    let spread: Float
    private let lineage: Lineage

    init(settings: RenderSettings, variation: Int, step: Int) {
        spread = settings.spread
        lineage = Lineage(settings: settings, variation: variation, topic: UInt64(step))
    }

    /// One corner of a regular tetrahedron about 0, turned at random for the step: circumradius ``spread``, any two
    /// variations 1.63 × spread apart, the mean of the four exactly 0.
    var point: SIMD3<Float> {
        lineage.followed(from: { $0.corner(spread) }, { $1.sibling(of: $0, spread) })
    }

    /// A number in −1…1 for a dial of the operation: each variation in its own quarter of the range.
    func dial(_ name: StaticString) -> Float {
        lineage.followed(from: { $0.quarter(name) }, { $1.sibling(of: $0, name) })
    }

    /// A dial in `range`; with chaos the range is used to its ends, without it three quarters of it about the middle.
    func dial(_ name: StaticString, in range: ClosedRange<Float>) -> Float {
        let middle = (range.lowerBound + range.upperBound) / 2
        let half = (range.upperBound - range.lowerBound) / 2
        return middle + half * min(1, 0.75 + 0.3 * (spread - 1)) * dial(name)
    }

    /// One of four kinds for each variation, none twice: a permutation of 0…3 drawn for the step. Around an anchor all or
    /// three of the four are of its kind.
    ///
    /// - Parameter isEssential: whether the kind makes the picture what it is, so that none of another kind would be its
    ///   sibling.
    func kind(_ name: StaticString, isEssential: Bool = false) -> Int {
        lineage.followed(
            from: { $0.place(name) },
            { kind, birth in
                guard !isEssential, birth.place(name) == 0 else { return kind }
                var random = RandomGenerator(seed: birth.seed(name))
                return (kind + 1 + random.index(below: 3)) % 4
            })
    }

    /// A stream of random numbers that differs between variations.
    func random(_ name: StaticString) -> RandomGenerator {
        RandomGenerator(seed: seed(name))
    }

    /// A seed that differs between variations, also from that of the anchor.
    func seed(_ name: StaticString) -> UInt64 {
        lineage.youngest.seed(name)
    }

    /// A seed that differs between variations without an anchor and is handed down to those around one: for what is so
    /// large that it decides what a picture looks like from afar.
    func inheritedSeed(_ name: StaticString) -> UInt64 {
        lineage.origin.seed(name)
    }
}
