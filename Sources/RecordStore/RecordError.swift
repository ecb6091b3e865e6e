/// What a record store refuses.
public enum RecordError: Error, Sendable, Hashable {
    /// The application's quota does not cover the task.
    case quotaExceeded(balance: Credits, charge: Credits)
    /// As much has been spent with the token as may be.
    case tokenSpent(limit: Credits)
    /// As many tasks wait as may.
    case queueFull(limit: Int)
    /// As many tasks of one account wait or run as may.
    case accountFull(limit: Int)
    /// The idempotency key has been used for another request.
    case keyReused
    /// Another account has that name.
    case nameTaken
    /// There is no such invitation, or it is used or over.
    case invitationUnknown
    /// The account's uploads would have more bytes than they may.
    case uploadsFull(limit: Int)
    /// The data was written by a newer version of this software.
    case newerSchema
    /// A row that cannot be read, by table and key.
    case unreadable(table: String, key: String)
}
