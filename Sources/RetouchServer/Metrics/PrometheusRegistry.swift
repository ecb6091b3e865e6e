public import CoreMetrics
internal import Synchronization

/// A swift-metrics backend that keeps everything in memory and writes it in Prometheus' text format, version 0.0.4.
///
/// Counters and meters are what they are; recorders and timers that aggregate become histograms with ``buckets``, those
/// that do not become gauges. Values are seconds where the name says so; timers are kept in seconds.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    /// The upper ends of a histogram's buckets, the usual ones of Prometheus' clients and longer times besides.
    static let buckets: [Double] = [
        0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600,
    ]

    enum Kind: String {
        case counter, gauge, histogram
    }

    struct Family {
        var kind: Kind
        var series: [Labels: Series] = [:]
    }

    private let families = Mutex<[String: Family]>([:])
    private let help: [String: String]

    /// - Parameter help: what each name counts.
    public init(help: [String: String] = [:]) {
        self.help = help
    }

    /// Everything that has been recorded, in the text format, sorted by name and labels.
    public func text() -> String {
        families.withLock { families in
            families.sorted { $0.key < $1.key }.map { name, family in
                PrometheusText.family(name, help: help[name] ?? name, family)
            }.joined()
        }
    }

    /// The series of that name and labels, which is made when there is none.
    ///
    /// A name keeps the kind that it was first used with; a series asked for as another kind is a mistake in the program
    /// and is kept apart, unseen.
    private func series(_ name: String, _ dimensions: [(String, String)], _ kind: Kind) -> Series {
        let labels = Labels(dimensions)
        return families.withLock { families in
            let known = families[name]
            guard (known?.kind ?? kind) == kind else {
                assertionFailure("\(name) is a \(known?.kind.rawValue ?? "")")
                return Series(buckets: [])
            }
            if let series = known?.series[labels] { return series }
            let series = Series(buckets: kind == .histogram ? Self.buckets : [])
            families[name, default: Family(kind: kind)].series[labels] = series
            return series
        }
    }

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label, dimensions, .counter)
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        series(label, dimensions, .counter)
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, .gauge)
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        series(label, dimensions, aggregate ? .histogram : .gauge)
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(label, dimensions, .histogram)
    }

    // What was counted stays: handlers come and go with every use.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}
}
