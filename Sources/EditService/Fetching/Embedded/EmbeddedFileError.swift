/// What is wrong with a file that came inside the request, as base64 text or as a `data:` URL.
public enum EmbeddedFileError: Error, Hashable, Sendable {
    /// It does not begin with `data:`.
    case notDataURL
    /// No comma between the head of the `data:` URL and its data.
    case noComma
    /// A percent sign without two hexadecimal digits.
    case percent
    /// A character that base64 does not use, or padding anywhere but at the end.
    case character
    /// A length that no base64 text has, wrong padding, or bits left over: the text was cut or changed.
    case length
    /// The file would be larger than the limit in bytes.
    case tooLarge(limit: Int)
}

extension EmbeddedFileError: CustomStringConvertible {
    /// The reason, fit for the client, as the end of a sentence that begins with the field's name.
    public var description: String {
        switch self {
        case .notDataURL: "it is not a data: URL"
        case .noComma: "the data: URL has no comma before its data"
        case .percent: "the data: URL holds a percent sign without two hexadecimal digits"
        case .character: "its base64 text holds a character that does not belong there"
        case .length: "its base64 text is incomplete"
        case .tooLarge(let limit): "the file is larger than \(limit) bytes"
        }
    }
}
