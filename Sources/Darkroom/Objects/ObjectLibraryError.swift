/// Why a folder of objects cannot be used.
public struct ObjectLibraryError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The folder, or the file in it.
    public let path: String
    public let reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "\(path): \(reason)" }
}
