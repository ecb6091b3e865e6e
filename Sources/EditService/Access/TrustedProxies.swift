/// The proxies whose word on where a client is counts.
public struct TrustedProxies: Sendable, Hashable {
    /// Those on this machine.
    public static let loopback = TrustedProxies([])

    private let networks: [CIDR]

    private init(_ networks: [CIDR]) {
        self.networks = networks
    }

    /// This machine, and those that a text names.
    ///
    /// - Parameter text: addresses or CIDRs, with commas; empty: only this machine.
    /// - Throws: `CIDR.ParseError` for the first that is none.
    public init(parsing text: String) throws(CIDR.ParseError) {
        var networks: [CIDR] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init) {
            if let address = IPAddress(part) {
                networks.append(CIDR(holding: address, prefix: address.family.bits))
            } else {
                networks.append(try CIDR(parsing: part))
            }
        }
        self.init(networks)
    }

    /// - Parameter address: as text; what cannot be read is no proxy.
    public func contains(_ address: String) -> Bool {
        if address == "127.0.0.1" || address == "::1" { return true }
        guard let address = IPAddress(address) else { return false }
        return networks.contains { $0.contains(address) }
    }
}
