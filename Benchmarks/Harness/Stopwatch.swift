/// Times of a piece of work that was done several times.
struct Timing {
    /// Seconds, sorted.
    let seconds: [Double]

    init(_ seconds: [Double]) {
        self.seconds = seconds.sorted()
    }

    var median: Double { seconds[seconds.count / 2] }

    /// "12.3 ms (11.9…14.0)".
    var text: String {
        func milliseconds(_ value: Double) -> String { String(Double(Int(value * 10_000)) / 10) }
        return "\(milliseconds(median)) ms (\(milliseconds(seconds[0]))…\(milliseconds(seconds[seconds.count - 1])))"
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}

/// Times two pieces of work in turn (A B A B …) after one uncounted run of each, so that a change of the machine's speed
/// meets both.
func compare(
    rounds: Int, _ first: () async throws -> Void, _ second: () async throws -> Void
) async rethrows -> (first: Timing, second: Timing, ratio: Double) {
    let clock = ContinuousClock()
    var pairs: [(Double, Double)] = []
    for round in 0...rounds {
        let one = try await clock.measure { try await first() }
        let two = try await clock.measure { try await second() }
        if round > 0 { pairs.append((Timing.seconds(one), Timing.seconds(two))) }
    }
    let ratios = pairs.map { $0.0 / $0.1 }.sorted()
    return (Timing(pairs.map(\.0)), Timing(pairs.map(\.1)), ratios[ratios.count / 2])
}
