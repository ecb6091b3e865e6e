extension GuardedFetcher {
    /// Checks a URL and every address that its host leads to now, without connecting: for a callback address when it
    /// is handed in. It has to be checked again whenever it is used, which ``post(_:to:headers:keeping:limits:)`` does.
    ///
    /// - Parameter limits: only its time matters, the look-up's.
    /// - Throws: ``FetchError``; `CancellationError` when the task is cancelled.
    public func check(_ url: String, limits: FetchLimits? = nil) async throws {
        let target = try Self.target(url)
        _ = try await withTimeLimit((limits ?? self.limits).time) { try await postableAddresses(of: target) }
    }

    /// Reads the URL, with its faults as fetch errors.
    static func target(_ url: String) throws(FetchError) -> FetchTarget {
        do throws(URLFault) {
            return try FetchTarget(url)
        } catch {
            throw .badURL(error)
        }
    }

    /// Where a callback may go: as everything, and to the targets that are opened, without a look at their addresses.
    func postableAddresses(of target: FetchTarget) async throws -> [IPAddress] {
        guard opens(target) else { return try await admittedAddresses(of: target) }
        switch target.host {
        case .address(let address): return [address]
        case .name(let name):
            let addresses = try await resolver.addresses(name)
            guard !addresses.isEmpty else { throw FetchError.hostNotFound(name) }
            return addresses
        }
    }

    /// The one look-up of the target's host, and the check of all that it brought.
    func admittedAddresses(of target: FetchTarget) async throws -> [IPAddress] {
        try rules.checkBeforeLookup(target)
        switch target.host {
        case .address(let address): return [address]
        case .name(let name): return try rules.admit(try await resolver.addresses(name), for: target)
        }
    }
}
