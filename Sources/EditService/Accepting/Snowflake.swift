internal import Foundation
internal import Synchronization

/// Makes picture identifiers that sort by time: 42 bits of milliseconds, 10 bits of the maker, 12 bits of a counter
/// (Twitter's Snowflake, 2010). The epoch is 2015-01-01 UTC.
final class SnowflakeSource: Sendable {
    private static let epoch = 1_420_070_400_000
    private let maker: Int64
    private let last = Mutex<(millisecond: Int64, counter: Int64)>((0, 0))

    /// - Parameter maker: 0…1023, different for processes that share a database.
    init(maker: Int64) {
        self.maker = maker & 0x3FF
    }

    /// A new identifier, larger than all before it from this source, even when the clock steps back.
    func next(at now: Date) -> Int64 {
        last.withLock { last in
            let millisecond = max(last.millisecond, Int64(now.timeIntervalSince1970 * 1_000) - Int64(Self.epoch))
            let counter = millisecond == last.millisecond ? last.counter + 1 : 0
            last = counter > 0xFFF ? (millisecond + 1, 0) : (millisecond, counter)
            return last.millisecond << 22 | maker << 12 | last.counter
        }
    }
}
