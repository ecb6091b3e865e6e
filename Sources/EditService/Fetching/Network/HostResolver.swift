/// Looks up the addresses of a host name.
public struct HostResolver: Sendable {
    /// All addresses of the name, IPv4 and IPv6, in the order in which they should be tried; empty when the name does
    /// not exist or has none. Throws ``FetchError/lookupFailed(_:)`` when that cannot be known now, and
    /// `CancellationError` at once when its task is cancelled.
    public var addresses: @Sendable (_ name: String) async throws -> [IPAddress]

    public init(addresses: @escaping @Sendable (_ name: String) async throws -> [IPAddress]) {
        self.addresses = addresses
    }
}
