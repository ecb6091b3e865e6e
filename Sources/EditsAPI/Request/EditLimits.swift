/// The numbers of the wire contract.
public enum EditLimits {
    /// Characters of a prompt after trimming.
    public static let promptCharacters = 1...8_192
    /// Seconds that a synchronous call waits when the request does not say.
    public static let defaultTimeout = 480.0
    /// Seconds that a request may ask a synchronous call to wait: more than 0, at most an hour.
    public static let longestTimeout = 3_600.0
    /// Tasks that one call may name, or get.
    public static let batch = 100
    /// Tasks that a call gets when it does not say.
    public static let defaultBatch = 12
    /// Seconds that a retrieval may wait for a task's end.
    public static let longestWait = 60.0
    /// Characters of an `idempotency-key`.
    public static let keyCharacters = 1...255
    /// Pictures that one task makes.
    public static let variations = 4
}
