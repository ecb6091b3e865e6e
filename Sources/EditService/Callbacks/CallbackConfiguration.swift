public import Foundation

/// The numbers that callbacks go by.
public struct CallbackConfiguration: Sendable {
    /// Seconds that an attempt may take. 15 by default.
    public var timeout: TimeInterval = 15
    /// Attempts under way to one host. 4 by default.
    public var perHost = 4
    /// Attempts under way in this process. 16 by default.
    public var concurrency = 16

    public init() {}

    var limits: FetchLimits { FetchLimits(time: .seconds(timeout)) }

    /// Longer than any attempt takes.
    var leaseDuration: TimeInterval { 2 * timeout + 10 }
}
