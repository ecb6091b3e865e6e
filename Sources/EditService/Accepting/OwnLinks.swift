internal import EditsAPI
internal import FileStore
internal import Foundation

/// Recognises links to this very server, which are read without the network.
struct OwnLinks: Sendable {
    let publicURL: @Sendable () -> URL
    let signer: LinkSigner
    let samples: any SampleLibrary
    let now: @Sendable () -> Date

    /// What a link of ours points at; `nil` when the link leads elsewhere.
    ///
    /// - Parameter field: the request's field, for messages.
    /// - Throws: ``APIError`` 400 when it is ours, but its signature is wrong, it has expired, or it names nothing.
    func reference(to url: String, field: String) throws -> SourceReference? {
        let base = publicURL()
        guard let components = URLComponents(string: url), let host = components.host,
            components.scheme?.lowercased() == base.scheme, host.lowercased() == base.host()?.lowercased(),
            components.port ?? Self.standardPort(base) == base.port ?? Self.standardPort(base)
        else { return nil }
        let prefix = base.path(percentEncoded: true).trimmingSuffix("/")
        guard components.percentEncodedPath.hasPrefix(prefix) else { return nil }
        let path = String(components.percentEncodedPath.dropFirst(prefix.count))
        if path.hasPrefix("/samples/") {
            let name = String(path.dropFirst("/samples/".count))
            guard samples.picture(named: name) != nil else {
                throw APIError.badRequest("`\(field)`: there is no sample named \(name.excerpt)")
            }
            return .sample(name: name)
        }
        guard path.hasPrefix("/attachments/") else { return nil }
        let query = components.queryItems ?? []
        guard let link = signer.verify(path: path, query: { name in query.first { $0.name == name }?.value }) else {
            throw APIError.badRequest("`\(field)`: the link's signature is wrong; pass it on unchanged")
        }
        guard now() < link.expires else {
            throw APIError.badRequest("`\(field)`: the link has expired; retrieve the task to get a new one")
        }
        return .stored(key: try FileKey(String(path.dropFirst())).path)
    }

    private static func standardPort(_ url: URL) -> Int {
        url.scheme == "https" ? 443 : 80
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
