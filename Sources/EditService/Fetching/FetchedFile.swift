/// What a fetch brought back. What kind of file it is, its bytes have to tell; the server's word is not kept.
public struct FetchedFile: Hashable, Sendable {
    /// The file as the server sent it: never unpacked, never more than ``FetchLimits/bytes``, possibly empty.
    public let bytes: [UInt8]

    /// The URL that it came from, after redirects, in its normal spelling.
    public let finalURL: String

    public init(bytes: [UInt8], finalURL: String) {
        self.bytes = bytes
        self.finalURL = finalURL
    }
}
