/// The interfaces that a token can be good for.
public enum API: String, Sendable, Hashable, Codable, CaseIterable {
    /// `POST /midjourney/edits`.
    case edits
    /// `POST /midjourney/tasks`.
    case tasks
}
