public import NIOPosix
public import NIOSSL

/// Fetches files for strangers without letting them reach into our network.
///
/// A URL is read strictly, its host is looked up once, every address must be public (or an exception of the
/// operator's), and the connection goes to an address that was checked. Redirects run through the same gate. See
/// ``FetchTarget``, ``AddressRules`` and ``PublicAddressTable`` for the rules and ``FetchError`` for what is told.
///
/// A network whose IPv6-only machines use a NAT64 prefix of their own, or that routes public addresses to inner
/// services, has to filter these itself: no table can know them.
public struct GuardedFetcher: Sendable {
    /// The limits when a call names none.
    public let limits: FetchLimits

    let rules: AddressRules
    let resolver: HostResolver
    let exchange: PinnedExchange
    /// Targets that may be posted to wherever they are: the server's own inboxes, and nothing by default.
    var opens: @Sendable (FetchTarget) -> Bool = { _ in false }

    /// - Parameters:
    ///   - allow: the operator's exceptions; none by default.
    ///   - limits: bytes, time and redirects of a fetch.
    ///   - resolver: how names are looked up.
    ///   - group: the event loops that connections run on. It must be NIOPosix's; Network.framework would look names up
    ///     by itself.
    ///   - tls: how servers are verified; by default against the system's certificate authorities.
    public init(
        allow: FetchAllowList = FetchAllowList(), limits: FetchLimits = FetchLimits(),
        resolver: HostResolver = .system(), group: MultiThreadedEventLoopGroup = .singleton,
        tls: TLSConfiguration = .makeClientConfiguration()
    ) {
        self.limits = limits
        self.rules = AddressRules(allow: allow)
        self.resolver = resolver
        self.exchange = PinnedExchange(group: group, tls: tls)
    }
}
