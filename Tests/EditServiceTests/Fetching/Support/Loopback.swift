import EditService
import Testing

/// What the tests with real servers share.
enum Loopback {
    /// A file of 1,000 bytes.
    static let file = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

    /// A fetcher that takes every name for 127.0.0.1, and may go there unless told otherwise.
    ///
    /// Where a test sets no time limit it is five minutes: a busy machine must not decide what it shows.
    static func fetcher(_ limits: FetchLimits = FetchLimits(), allow: String = "127.0.0.1") throws -> GuardedFetcher {
        var limits = limits
        if limits.time == FetchLimits().time { limits.time = .seconds(300) }
        let resolver = HostResolver { _ in [IPAddress(v4: 0x7f00_0001)] }
        return GuardedFetcher(allow: try FetchAllowList(parsing: allow), limits: limits, resolver: resolver)
    }

    /// The error that the work has to end with.
    static func failure<Value>(
        sourceLocation: SourceLocation = #_sourceLocation, _ work: () async throws -> Value
    ) async -> FetchError? {
        await #expect(throws: FetchError.self, sourceLocation: sourceLocation) { _ = try await work() }
    }
}
