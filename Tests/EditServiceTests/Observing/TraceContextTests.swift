import EditService
import Foundation
import Synchronization
import Testing
import Tracing

@Suite("Traces")
struct TraceContextTests {
    @Test("a traceparent is read and written (the standard's own example)")
    func roundTrip() throws {
        let text = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let trace = try #require(TraceContext(traceparent: text))
        #expect(trace.traceID.uuidString == "4BF92F35-77B3-4DA6-A3CE-929D0E0E4736")
        #expect(trace.spanID == 0x00f0_67aa_0ba9_02b7)
        #expect(trace.isSampled)
        #expect(trace.traceparent == text)
        #expect(TraceContext(traceparent: text.replacing("-01", with: "-00"))?.isSampled == false)
        #expect(TraceContext(traceparent: "42" + text.dropFirst(2) + "-more")?.traceID == trace.traceID)
    }

    @Test(
        "what is no traceparent counts as none",
        arguments: [
            "", "00", "00-0-0-01", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "00-+bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ])
    func refused(text: String) {
        #expect(TraceContext(traceparent: text) == nil)
    }

    @Test("spans of one trace hang together; what is not sampled is not told")
    func spans() throws {
        let ended = Mutex<[FinishedSpan]>([])
        let tracer = SpanTracer { span in ended.withLock { $0.append(span) } }
        var context = ServiceContext.topLevel
        let caller = TraceContext(traceID: UUID())
        context.trace = caller
        struct Fault: Error {}
        #expect(throws: Fault.self) {
            try tracer.withSpan("outer", context: context, ofKind: .server) { _ in
                tracer.withSpan("inner") { $0.attributes["size"] = 3 }
                throw Fault()
            }
        }
        let spans = ended.withLock { $0 }
        #expect(spans.map(\.name) == ["inner", "outer"])
        #expect(spans.allSatisfy { $0.trace.traceID == caller.traceID })
        #expect(spans[1].parentSpanID == caller.spanID)
        #expect(spans[0].parentSpanID == spans[1].trace.spanID)
        #expect(spans[0].attributes == ["size": "3"])
        #expect(!spans[0].isFailed)
        #expect(spans[1].isFailed)
        context.trace?.isSampled = false
        tracer.withSpan("unseen", context: context) { _ in }
        #expect(ended.withLock(\.count) == 2)
    }
}
