/// The numbers of the wire contract.
public enum EditLimits {
    /// Characters of a prompt after trimming.
    public static let promptCharacters = 1...8_192
    /// Seconds that a synchronous call waits when the request does not say.
    public static let defaultTimeout = 480.0
    /// Seconds that a request may ask a synchronous call to wait: more than 0, at most an hour.
    public static let longestTimeout = 3_600.0
    /// Pictures that one task makes.
    public static let variations = 4
}
