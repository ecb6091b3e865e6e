import Pixels
import Synchronization
import Testing

@Suite("The threads of pixel work")
struct ThreadBudgetTests {
    /// How many pieces of work are under way, and the most that there have been.
    private final class Gauge: Sendable {
        private let state = Mutex((now: 0, most: 0))
        var most: Int { state.withLock { $0.most } }

        func measure() {
            state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
            // Long enough for another thread to come.
            var sum = 0.0
            for number in 0..<200_000 { sum += Double(number).squareRoot() }
            state.withLock { $0.now -= sum > 0 ? 1 : 0 }
        }
    }

    @Test("every piece is done once, on at most as many threads as there may be", arguments: [1, 2, 3])
    func limited(count: Int) throws {
        let gauge = Gauge()
        let done = Mutex([Int](repeating: 0, count: 40))
        try ThreadBudget(count: count).occupy {
            try ThreadBudget.perform(40, check: {}) { piece in
                gauge.measure()
                done.withLock { $0[piece] += 1 }
            }
        }
        #expect(done.withLock { $0 } == [Int](repeating: 1, count: 40))
        #expect(gauge.most <= count)
    }

    @Test("where every thread has work of its own, none is helped; afterwards all are free again")
    func shared() throws {
        let (budget, gauge) = (ThreadBudget(count: 2), Gauge())
        budget.occupy {
            budget.occupy { ThreadBudget.perform(20) { _ in gauge.measure() } }
        }
        #expect(gauge.most == 1)
        #expect(budget.free == 2)
    }

    @Test("what a check throws ends the work and is thrown", arguments: [1, 4])
    func failure(count: Int) {
        struct Stop: Error {}
        let budget = ThreadBudget(count: count)
        var asked = 0
        #expect(throws: Stop.self) {
            try budget.occupy {
                try ThreadBudget.perform(
                    100_000,
                    check: {
                        asked += 1
                        if asked == 3 { throw Stop() }
                    }, { _ in Gauge().measure() })
            }
        }
        #expect(asked == 3)
        #expect(budget.free == count)
    }

    @Test("results come in order")
    func map() {
        #expect(
            ThreadBudget(count: 3).occupy { ThreadBudget.map(Array(0..<100)) { "\($0)" } } == (0..<100).map { "\($0)" })
    }
}
