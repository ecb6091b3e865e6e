/// The exceptions that an operator opens for fetches into a private network.
///
/// A host name opens that name, whatever addresses it leads to, on any port. A block opens its addresses, however they
/// were named, on any port. Neither opens another scheme, credentials in the URL, or a larger file.
public struct FetchAllowList: Hashable, Sendable {
    /// Names in lower case, without a dot at the end.
    public var hosts: Set<String>

    /// Blocks of addresses.
    public var blocks: Set<CIDR>

    /// A list of exceptions; without arguments there are none, which is the default of the product.
    public init(hosts: Set<String> = [], blocks: Set<CIDR> = []) {
        self.hosts = hosts
        self.blocks = blocks
    }

    /// Whether the name itself is an exception. A written-out address never is; it is judged by ``blocks``.
    public func allows(_ host: FetchHost) -> Bool {
        guard case .name(let name) = host else { return false }
        return hosts.contains(name)
    }

    /// Whether the address lies in one of the blocks.
    public func allows(_ address: IPAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }
}
