/// What an account's owner, or who wants to be one, is told.
public enum AccountError: Error, Sendable, Hashable {
    /// Nobody can make an account here.
    case registrationClosed
    /// The invitation is not there, is used, or has expired.
    case invitationUnknown
    /// The name has letters that it may not have, or too few or many.
    case unsuitableName
    case nameTaken
    /// The password is too short, too long, or the name.
    case unsuitablePassword(ClosedRange<Int>)
    /// Name or password is wrong; which of them is not told.
    case wrongCredentials
    /// Seconds until the next attempt makes sense.
    case tooManyAttempts(retryAfter: Int)

    /// A sentence for the form.
    public var message: String {
        switch self {
        case .registrationClosed: "Accounts are made by the operator of this server; ask them for one."
        case .invitationUnknown: "This invitation is not valid any more; ask for a new one."
        case .unsuitableName:
            "A name has 3 to 64 letters, digits or the characters . _ - + @, and begins with a letter or a digit."
        case .nameTaken: "This name cannot be used; choose another."
        case .unsuitablePassword(let length):
            "A password has \(length.lowerBound) to \(length.upperBound) characters and is not the name."
        case .wrongCredentials: "Name or password is wrong."
        case .tooManyAttempts(let seconds):
            "Too many attempts. Try again in \(seconds < 90 ? "\(seconds) seconds" : "\((seconds + 59) / 60) minutes")."
        }
    }
}
