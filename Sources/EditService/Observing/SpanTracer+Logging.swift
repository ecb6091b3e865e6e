internal import EditsAPI
public import Logging

extension SpanTracer {
    /// Writes ended spans as lines of the log, at level debug.
    public init(logger: Logger) {
        self.init { span in
            guard logger.logLevel <= .debug else { return }
            var metadata: Logger.Metadata = [
                "name": "\(span.name)", "kind": "\(span.kind)", "trace_id": "\(span.trace.traceID.wireText)",
                "span_id": "\(span.trace.spanText)", "seconds": "\(span.seconds)", "failed": "\(span.isFailed)",
            ]
            if let parent = span.parentSpanID {
                metadata["parent_span_id"] = "\(TraceContext(traceID: span.trace.traceID, spanID: parent).spanText)"
            }
            if let fault = span.fault { metadata["error"] = "\(fault)" }
            for (key, value) in span.attributes { metadata[key] = "\(value)" }
            logger.debug("span ended", metadata: metadata)
        }
    }
}
