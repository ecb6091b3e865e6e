/// Where a task's picture or mask is to be had.
enum SourceReference: Sendable, Hashable, Codable {
    /// To be fetched from elsewhere.
    case remote(url: String)
    /// In our own file store, by key.
    case stored(key: String)
    /// One of the pictures that the server itself offers to try with.
    case sample(name: String)
}
