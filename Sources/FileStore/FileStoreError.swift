/// What a file store refuses or fails at.
public enum FileStoreError: Error, Sendable, Hashable {
    /// The name could not be that of a stored file.
    case badKey(String)
    /// There is no such file.
    case notFound(FileKey)
    /// The file is shorter than the range asked for.
    case outOfRange(FileKey)
    /// The disk refused, by the system's error number.
    case system(operation: String, code: Int32)
}
