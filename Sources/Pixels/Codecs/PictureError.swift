/// Why a picture or mask could not be read, changed or written.
public struct PictureError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong, in kinds that callers treat differently.
    public enum Kind: String, Sendable, CaseIterable {
        /// The bytes are nothing that is known as a picture, or none at all.
        case notAPicture
        /// A known format that is not accepted here, or not by this installation.
        case refusedFormat
        /// More pixels or a longer side than the limits allow.
        case tooLarge
        /// Damaged, cut off, or of a variant that cannot be read.
        case damaged
        /// A mask that does not go with its picture or selects nothing.
        case unsuitableMask
        /// Nothing is wrong with the picture: the codec, the memory or a call of ours failed.
        case internalFailure
    }

    public let kind: Kind
    /// One sentence for the sender of the picture: what is wrong and what would be right.
    public let message: String
    /// What the library underneath said, for logs only; empty when there is nothing more to say.
    public let detail: String

    public init(_ kind: Kind, _ message: String, detail: String = "") {
        self.kind = kind
        self.message = message
        self.detail = detail
    }

    /// Whether the sender can mend it by sending something else (otherwise it is ours to mend).
    public var isFaultOfSender: Bool { kind != .internalFailure }

    public var description: String { detail.isEmpty ? message : "\(message) (\(detail))" }
}
