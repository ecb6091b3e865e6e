/// What a request sets about the rendering besides the plan itself.
public struct RenderSettings: Sendable, Hashable {
    /// A variation of an earlier session with the same plan and picture.
    public struct Anchor: Sendable, Hashable {
        /// The seed of that session.
        public var seed: UInt32
        /// 0…3; a number beyond is moved to the nearer end.
        public var variation: Int

        public init(seed: UInt32, variation: Int) {
            self.seed = seed
            self.variation = min(3, max(0, variation))
        }
    }

    /// Fixes everything that is drawn at random.
    public var seed: UInt32
    /// How widely the four variations are spread, 0…100, default 0.
    public var chaos: Int
    /// How strongly the looks stylise, 0…1000, default 100.
    public var stylize: Int
    /// How much of the original stays, 0…3, default 1.
    public var imageWeight: Double
    /// The variation that the four are to be siblings of, after those that it is itself descended from, the oldest
    /// first; empty by default: of none.
    public var around: [Anchor]

    /// Numbers outside their range are moved to its nearer end.
    public init(
        seed: UInt32 = 0, chaos: Int = 0, stylize: Int = 100, imageWeight: Double = 1, around: [Anchor] = []
    ) {
        self.seed = seed
        self.chaos = min(100, max(0, chaos))
        self.stylize = min(1000, max(0, stylize))
        self.imageWeight = imageWeight.isFinite ? min(3, max(0, imageWeight)) : 1
        self.around = around
    }
}

extension RenderSettings {
    /// How widely dials are spread: 1 without chaos, 1.8 with all of it.
    var spread: Float { 1 + 0.8 * Float(chaos) / 100 }

    /// The factor on the amount of tonal steps and effects: 1 by default, 1.3 with an image weight of 0, 0.6 with 3.
    var amount: Float {
        let weight = Float(imageWeight)
        return weight < 1 ? 1.3 - 0.3 * weight : 1 - 0.2 * (weight - 1)
    }

    /// The strength of looks: 0.5 with stylize 0, 1 with 100, 1.5 with 1000.
    var intensity: Float {
        let stylize = Float(stylize)
        return stylize < 100 ? 0.5 + 0.005 * stylize : 1 + 0.5 * ((stylize - 100) / 900).squareRoot()
    }

    /// The size of brushes, strokes and cells relative to the usual one: 1.25 with an image weight of 0, 0.6 with 3.
    var coarseness: Float {
        let weight = Float(imageWeight)
        return weight < 1 ? 1.25 - 0.25 * weight : 1 - 0.2 * (weight - 1)
    }
}
