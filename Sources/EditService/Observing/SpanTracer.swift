internal import Foundation
public import Tracing

/// Makes spans, carries them from process to process by `traceparent`, and hands on those that have ended.
public struct SpanTracer: Tracer {
    /// Told of every span that has ended and is sampled.
    private let export: @Sendable (FinishedSpan) -> Void

    /// - Parameter export: called on the thread that ends the span; must not block.
    public init(export: @escaping @Sendable (FinishedSpan) -> Void) {
        self.export = export
    }

    /// Spans go nowhere.
    public static let silent = SpanTracer { _ in }

    public func startSpan<Instant: TracerInstant>(
        _ operationName: String, context: @autoclosure () -> ServiceContext, ofKind kind: SpanKind,
        at instant: @autoclosure () -> Instant, function: String, file fileID: String, line: UInt
    ) -> RecordedSpan {
        var context = context()
        let parent = context.trace
        context.trace = TraceContext(traceID: parent?.traceID ?? UUID(), isSampled: parent?.isSampled ?? true)
        return RecordedSpan(
            operationName, kind: kind, context: context, parent: parent,
            startedAt: instant().nanosecondsSinceEpoch, export: export)
    }

    public func extract<Carrier, Extract: Extractor>(
        _ carrier: Carrier, into context: inout ServiceContext, using extractor: Extract
    ) where Extract.Carrier == Carrier {
        guard let header = extractor.extract(key: "traceparent", from: carrier) else { return }
        context.trace = TraceContext(traceparent: header)
    }

    public func inject<Carrier, Inject: Injector>(
        _ context: ServiceContext, into carrier: inout Carrier, using injector: Inject
    ) where Inject.Carrier == Carrier {
        guard let trace = context.trace else { return }
        injector.inject(trace.traceparent, forKey: "traceparent", into: &carrier)
    }

    public func forceFlush() {}
}
