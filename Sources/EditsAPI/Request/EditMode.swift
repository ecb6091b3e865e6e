/// How soon a task is wanted, and what it costs.
public enum EditMode: String, Sendable, Hashable, Codable, CaseIterable {
    case fast, relax, turbo
}
