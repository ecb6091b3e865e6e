import Testing

@testable import Darkroom

@Suite("Random numbers")
struct RandomTests {
    @Test("an index takes every value below its bound about equally often", arguments: [1, 2, 3, 10, 1000])
    func index(bound: Int) {
        var random = RandomGenerator(seed: 5)
        var counts = [Int](repeating: 0, count: bound)
        for _ in 0..<(200 * bound) { counts[random.index(below: bound)] += 1 }
        #expect(counts.allSatisfy { (120...280).contains($0) })
    }

    @Test("each seed deals the four variations another order")
    func orders() {
        let orders = (0..<64).map { seed in
            (0..<4).map { variation in
                Dials(settings: RenderSettings(seed: seed), variation: variation, step: 0).kind("paper")
            }
        }
        #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2, 3] })
        #expect(Set(orders).count > 12)
    }
}
