public import Foundation

/// The address of an inbox: `{public URL}/inbox/{43 characters}`, and nothing else.
public enum InboxAddress {
    static let prefix = "/inbox/"

    /// Whether a target is an inbox of the server with that public URL, spelt exactly as we spell it.
    static func matches(_ target: FetchTarget, publicURL: URL) -> Bool {
        guard let base = try? FetchTarget(publicURL.absoluteString), base.scheme == target.scheme,
            base.host == target.host, base.port == target.port
        else { return false }
        let path = base.pathAndQuery == "/" ? "" : base.pathAndQuery
        guard target.pathAndQuery.hasPrefix(path + prefix) else { return false }
        return SecretText(String(target.pathAndQuery.dropFirst(path.count + prefix.count))) != nil
    }
}

extension GuardedFetcher {
    /// The same fetcher, that may also post to the inboxes of the server with that public URL, wherever it is.
    ///
    /// - Parameter publicURL: a closure, because a server that listens on any free port learns it late.
    public func openingInboxes(of publicURL: @escaping @Sendable () -> URL) -> GuardedFetcher {
        var fetcher = self
        fetcher.opens = { InboxAddress.matches($0, publicURL: publicURL()) }
        return fetcher
    }
}
