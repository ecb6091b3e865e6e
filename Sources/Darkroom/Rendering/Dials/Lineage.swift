/// What a variation descends from: the random streams of the session that it belongs to, and of those of its anchors.
struct Lineage: Sendable {
    /// One generation: a session's stream, and which of its four was taken.
    struct Birth: Sendable {
        let seed: UInt64
        let variation: Int
    }

    /// How far the four around a picture lie from it, as a share of how far the four of a plain session lie from their
    /// middle.
    static let nearness: Float = 0.5

    let origin: Birth
    /// The generations after the first, the youngest last; empty without an anchor.
    let descent: [Birth]

    /// - Parameter topic: what the numbers are for, such as a step's place in the plan.
    init(settings: RenderSettings, variation: Int, topic: UInt64) {
        let links = settings.around + [RenderSettings.Anchor(seed: settings.seed, variation: variation)]
        var births: [Birth] = []
        for link in links {
            let seed =
                births.last.map {
                    // Around another picture the same seed gives other numbers.
                    RandomGenerator.seed(UInt64(link.seed), topic, $0.seed, UInt64($0.variation))
                } ?? RandomGenerator.seed(UInt64(link.seed), topic)
            births.append(Birth(seed: seed, variation: link.variation))
        }
        origin = births[0]
        descent = Array(births.dropFirst())
    }

    /// The generation of the session itself.
    var youngest: Birth { descent.last ?? origin }

    /// Follows a value from the first generation to the youngest.
    func followed<Value>(from first: (Birth) -> Value, _ next: (Value, Birth) -> Value) -> Value {
        descent.reduce(first(origin), next)
    }
}

extension Lineage.Birth {
    /// A permutation of 0…3, the same for the four of a session.
    func order(_ name: StaticString) -> [Int] {
        var random = RandomGenerator(seed: RandomGenerator.seed(seed, RandomGenerator.seed(named: name), 3))
        var order = [0, 1, 2, 3]
        for last in (1...3).reversed() {
            order.swapAt(last, random.index(below: last + 1))
        }
        return order
    }

    /// This variation's place in ``order(_:)``.
    func place(_ name: StaticString) -> Int { order(name)[variation] }
}

extension RenderSettings {
    /// The seed of the oldest session: what all generations share is drawn from it, such as their sheet of paper.
    var firstSeed: UInt32 { around.first?.seed ?? seed }

    /// The settings of the session that the picture came from around which the four are made, and which of its four it
    /// was.
    var parent: (settings: RenderSettings, variation: Int)? {
        guard let anchor = around.last else { return nil }
        var settings = self
        settings.around.removeLast()
        settings.seed = anchor.seed
        return (settings, anchor.variation)
    }
}
