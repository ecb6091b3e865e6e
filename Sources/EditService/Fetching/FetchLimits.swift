/// How much a fetch may cost.
public struct FetchLimits: Hashable, Sendable {
    /// The largest file in bytes, counted as they come over the wire. Default 32 MiB.
    public var bytes: Int

    /// The longest that the whole fetch may take: looking up names, connecting, every redirect, the last byte.
    /// Default 20 s.
    public var time: Duration

    /// How many redirects are followed, each checked like the first URL. Default 5.
    public var redirects: Int

    public init(bytes: Int = 32 << 20, time: Duration = .seconds(20), redirects: Int = 5) {
        self.bytes = bytes
        self.time = time
        self.redirects = redirects
    }
}
