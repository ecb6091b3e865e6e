/// How an engine does.
public struct EngineHealth: Sendable, Hashable {
    /// Whether a job would be taken now.
    public var isWell: Bool
    /// What an administrator wants to know, such as what it can do and how much waits.
    public var remark: String

    public init(isWell: Bool, remark: String) {
        self.isWell = isWell
        self.remark = remark
    }
}
