extension Finish {
    /// The first variation plain, the other three to different sides: warm and bright, cool and deep, crisp.
    static func aside(_ settings: RenderSettings) -> [Grade] {
        var random = random("aside", settings)
        let kinds = [
            Grade(contrast: 0.25, warmth: 0.95, brightness: 0.45),
            Grade(contrast: 0.35, warmth: -0.9, brightness: -0.5),
            Grade(contrast: 1.15, warmth: 0.1, brightness: 0.2),
        ].map { $0.scaled(by: 1 + 0.12 * random.unit()) }
        let turn = random.index(below: 3)
        return [Grade()] + (0..<3).map { kinds[($0 + turn) % 3] }
    }

    /// Four grades as far from each other as can be, on up to three axes that none of the steps is about: the corners of a
    /// tetrahedron, of a square, or four points on a line. So many times, each time given to the four in another order.
    static func spreads(_ settings: RenderSettings, without taken: [Grade.Axis], count: Int) -> [[Grade]] {
        let axes = Grade.Axis.allCases.filter { !taken.contains($0) }.prefix(3)
        let corners: [[Float]] =
            switch axes.count {
            case 3: [[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]]
            case 2: [[1, 1], [1, -1], [-1, 1], [-1, -1]]
            case 1: [[1.5], [0.5], [-0.5], [-1.5]]
            default: [[], [], [], []]
            }
        var random = random("spread", settings)
        return (0..<count).map { _ in
            let signs = axes.map { _ in Float(random.index(below: 2)) * 2 - 1 }
            return corners.shuffled(using: &random).map { corner in
                var grade = Grade()
                for (index, axis) in axes.enumerated() {
                    grade[axis] = 0.8 * corner[index] * signs[index] * (1 + 0.08 * random.signed())
                }
                return grade
            }
        }
    }

    private static func random(_ name: StaticString, _ settings: RenderSettings) -> RandomGenerator {
        let topic = RandomGenerator.seed(named: name)
        return RandomGenerator(seed: Lineage(settings: settings, variation: 0, topic: topic).youngest.seed)
    }
}
