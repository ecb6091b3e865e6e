internal import EditsAPI
public import Foundation
internal import RecordStore
public import ServiceContextModule

/// The place of something in a trace (W3C Trace Context, level 1, 2021): the header `traceparent` as a value.
public struct TraceContext: Sendable, Hashable {
    /// 16 bytes, not all zero. The trace id of the API is the same number, written as a UUID.
    public var traceID: UUID
    /// The span, not 0.
    public var spanID: UInt64
    /// Whether the caller records this trace.
    public var isSampled: Bool

    public init(traceID: UUID, spanID: UInt64 = .random(in: 1 ... .max), isSampled: Bool = true) {
        self.traceID = traceID
        self.spanID = spanID
        self.isSampled = isSampled
    }

    /// Reads a `traceparent`; `nil` when it is none. Versions after 00 are read as far as this one goes, as the standard
    /// wants.
    public init?(traceparent text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count >= 4, parts[0].count == 2, parts[0] != "ff", parts[0] != "00" || parts.count == 4,
            parts[1].count == 32, parts[2].count == 16, parts[3].count == 2,
            parts[0...3].allSatisfy({ $0.allSatisfy { $0.isASCII && ($0.isNumber || ("a"..."f").contains($0)) } }),
            let high = UInt64(parts[1].prefix(16), radix: 16), let low = UInt64(parts[1].suffix(16), radix: 16),
            let span = UInt64(parts[2], radix: 16), let flags = UInt8(parts[3], radix: 16),
            high != 0 || low != 0, span != 0
        else { return nil }
        let traceID = withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
            UUID(uuid: $0.loadUnaligned(as: uuid_t.self))
        }
        self.init(traceID: traceID, spanID: span, isSampled: flags & 1 == 1)
    }

    /// Where the work on a task hangs in the trace of its request: the same in every process and attempt.
    init(of task: TaskRecord) {
        let span = withUnsafeBytes(of: task.id.uuid) { $0.loadUnaligned(as: UInt64.self) }
        self.init(traceID: task.traceID, spanID: max(1, span))
    }

    /// The value of the header.
    public var traceparent: String {
        let trace = traceID.wireText.replacing("-", with: "")
        return "00-\(trace)-\(spanText)-\(isSampled ? "01" : "00")"
    }

    /// 16 hexadecimal digits.
    var spanText: String {
        let digits = String(spanID, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension ServiceContext {
    private enum Key: ServiceContextKey {
        typealias Value = TraceContext
        static var nameOverride: String? { "traceparent" }
    }

    /// Where in a trace the work at hand stands.
    public var trace: TraceContext? {
        get { self[Key.self] }
        set { self[Key.self] = newValue }
    }
}
