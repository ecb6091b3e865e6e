public import Foundation

/// How many requests one token may make.
public struct RateLimit: Sendable, Hashable {
    /// Requests a minute in the long run. 3,000 by default.
    public var perMinute: Double
    /// Requests at once. 500 by default.
    public var burst: Int

    public init(perMinute: Double = 3_000, burst: Int = 500) {
        self.perMinute = perMinute
        self.burst = burst
    }
}

/// What a token's bucket says to one more request.
public struct RateDecision: Sendable, Hashable {
    public var isAllowed: Bool
    /// Requests at once.
    public var limit: Int
    /// Requests that are left now.
    public var remaining: Int
    /// Seconds until the bucket is full again.
    public var resetAfter: TimeInterval
    /// Seconds until there is room for one more; 0 when there is.
    public var retryAfter: TimeInterval
    /// Seconds in which an empty bucket fills.
    public var window: TimeInterval

    /// Header fields, by the IETF drafts on rate limits (`draft-ietf-httpapi-ratelimit-headers`): the three of its
    /// earlier versions, which clients know, and `ratelimit` of the later ones.
    public var headers: [(name: String, value: String)] {
        let reset = Int(resetAfter.rounded(.up))
        return [
            ("ratelimit-limit", "\(limit)"), ("ratelimit-remaining", "\(remaining)"), ("ratelimit-reset", "\(reset)"),
            ("ratelimit-policy", "\"default\";q=\(limit);w=\(Int(window.rounded(.up)))"),
            ("ratelimit", "\"default\";r=\(remaining);t=\(reset)"),
        ]
    }
}
