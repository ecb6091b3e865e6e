/// Decides where a fetch may go: to public addresses on ordinary ports, and to the operator's exceptions.
public struct AddressRules: Hashable, Sendable {
    /// The operator's exceptions.
    public let allow: FetchAllowList

    public init(allow: FetchAllowList = FetchAllowList()) {
        self.allow = allow
    }

    /// Refuses what no look-up could make good.
    ///
    /// - Throws: ``FetchError``: `.port`, `.badURL(.singleLabel)`, and `.notPublic` for a written-out address.
    public func checkBeforeLookup(_ target: FetchTarget) throws(FetchError) {
        if allow.allows(target.host) { return }
        if case .address(let address) = target.host { return try check(address, of: target) }
        // A block may still open the port, once the addresses are known.
        if allow.blocks.isEmpty { try checkName(of: target) }
    }

    /// Checks every address that the target's name led to; one bad one spoils them all, because which of them a
    /// connection would take is the name server's choice.
    ///
    /// - Returns: the addresses in the same order, without repetitions; never empty.
    /// - Throws: ``FetchError``: `.hostNotFound` when there is none, else as ``checkBeforeLookup(_:)``.
    public func admit(_ addresses: [IPAddress], for target: FetchTarget) throws(FetchError) -> [IPAddress] {
        guard !addresses.isEmpty else { throw .hostNotFound("\(target.host)") }
        var admitted: [IPAddress] = []
        for address in addresses where !admitted.contains(address) {
            if !allow.allows(target.host) { try check(address, of: target) }
            admitted.append(address)
        }
        return admitted
    }

    private func check(_ address: IPAddress, of target: FetchTarget) throws(FetchError) {
        if allow.allows(address) { return }
        try checkName(of: target)
        if let range = PublicAddressTable.refusal(of: address) {
            throw .notPublic(target.host, address, range)
        }
    }

    private func checkName(of target: FetchTarget) throws(FetchError) {
        guard target.hasOrdinaryPort else { throw .port(target.port) }
        if case .name(let name) = target.host, !name.contains(".") { throw .badURL(.singleLabel) }
    }
}
