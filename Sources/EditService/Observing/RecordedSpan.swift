internal import Foundation
internal import Synchronization
public import Tracing

/// A span that remembers what happens in it until it ends.
public final class RecordedSpan: Span {
    private struct State {
        var name: String
        var attributes: SpanAttributes = [:]
        var status: SpanStatus?
        var fault: String?
        var isEnded = false
    }

    public let context: ServiceContext
    private let kind: SpanKind
    private let parent: TraceContext?
    private let startedAt: UInt64
    private let export: @Sendable (FinishedSpan) -> Void
    private let state: Mutex<State>

    init(
        _ name: String, kind: SpanKind, context: ServiceContext, parent: TraceContext?, startedAt: UInt64,
        export: @escaping @Sendable (FinishedSpan) -> Void
    ) {
        self.context = context
        self.kind = kind
        self.parent = parent
        self.startedAt = startedAt
        self.export = export
        state = Mutex(State(name: name))
    }

    public var operationName: String {
        get { state.withLock(\.name) }
        set { state.withLock { $0.name = newValue } }
    }

    public var attributes: SpanAttributes {
        get { state.withLock(\.attributes) }
        set { state.withLock { $0.attributes = newValue } }
    }

    public var isRecording: Bool { state.withLock { !$0.isEnded } && context.trace?.isSampled == true }

    public func setStatus(_ status: SpanStatus) {
        state.withLock { $0.status = status }
    }

    public func recordError<Instant: TracerInstant>(
        _ error: any Error, attributes: SpanAttributes, at instant: @autoclosure () -> Instant
    ) {
        state.withLock { $0.fault = "\(error)" }
    }

    /// Events and links are not kept.
    public func addEvent(_ event: SpanEvent) {}
    public func addLink(_ link: SpanLink) {}

    public func end<Instant: TracerInstant>(at instant: @autoclosure () -> Instant) {
        let ended = state.withLock { state -> State? in
            guard !state.isEnded else { return nil }
            state.isEnded = true
            return state
        }
        guard let ended, let trace = context.trace, trace.isSampled else { return }
        let nanoseconds = instant().nanosecondsSinceEpoch
        var attributes: [String: String] = [:]
        // Not a sequence: there is only this method.
        // swift-format-ignore: ReplaceForEachWithForLoop
        ended.attributes.forEach { attributes[$0] = $1.text }
        export(
            FinishedSpan(
                name: ended.name, kind: kind, trace: trace, parentSpanID: parent?.spanID,
                seconds: Double(nanoseconds > startedAt ? nanoseconds - startedAt : 0) / 1e9,
                attributes: attributes, isFailed: ended.status?.code == .error || ended.fault != nil,
                fault: ended.fault))
    }
}

extension SpanAttribute {
    fileprivate var text: String {
        switch self {
        case .int32(let value): "\(value)"
        case .int64(let value): "\(value)"
        case .double(let value): "\(value)"
        case .bool(let value): "\(value)"
        case .string(let value): value
        case .stringConvertible(let value): "\(value)"
        default: "\(self)"
        }
    }
}

/// A span that has ended.
public struct FinishedSpan: Sendable {
    public var name: String
    public var kind: SpanKind
    public var trace: TraceContext
    /// `nil` for the first span of a trace.
    public var parentSpanID: UInt64?
    public var seconds: Double
    public var attributes: [String: String]
    public var isFailed: Bool
    public var fault: String?
}
