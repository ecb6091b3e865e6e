/// A file that is written out in its own URL (RFC 2397); it never touches the network.
public struct DataURL: Hashable, Sendable {
    /// The media type as written, in lower case and without parameters; `text/plain` when there is none. It says what
    /// the sender believes; what the file is, its bytes tell.
    public let mediaType: String

    /// The decoded file.
    public let bytes: [UInt8]

    /// Whether the text is meant as a `data:` URL at all.
    public static func matches(_ text: String) -> Bool {
        text.utf8.prefix(5).elementsEqual("data:".utf8) || text.prefix(5).lowercased() == "data:"
    }

    /// Reads a `data:` URL: `data:[type][;name=value…][;base64],data`.
    ///
    /// Base64 is read as ``Base64Text`` does, after percent-decoding; without `;base64` the data is percent-decoded
    /// alone. A fragment is not cut off: no client sends one, and `#` has no meaning in an image.
    ///
    /// - Parameter limit: the most bytes that the file may have; base64 is not decoded when it would be more.
    /// - Throws: ``EmbeddedFileError``.
    public init(_ text: String, limit: Int) throws(EmbeddedFileError) {
        guard Self.matches(text) else { throw .notDataURL }
        let rest = Array(text.utf8).dropFirst(5)
        guard let comma = rest.firstIndex(of: UInt8(ascii: ",")) else { throw .noComma }
        let head = String(decoding: rest[..<comma], as: UTF8.self)
            .split(separator: ";", omittingEmptySubsequences: false)
            .map { String($0.filter { !$0.isWhitespace }).lowercased() }
        let type = head.first ?? ""
        self.mediaType = type.isEmpty ? "text/plain" : type
        let data = rest[(comma + 1)...]
        let isBase64 = head.dropFirst().last == "base64"
        // Three characters of percent-encoding stand for one of base64.
        guard isBase64 || data.count / 3 <= limit else { throw .tooLarge(limit: limit) }
        let plain = data.contains(UInt8(ascii: "%")) ? try Self.percentDecoded(data) : Array(data)
        if isBase64 {
            self.bytes = try Base64Text.decode(plain, limit: limit)
        } else {
            guard plain.count <= limit else { throw .tooLarge(limit: limit) }
            self.bytes = plain
        }
    }

    private static func percentDecoded(_ text: some Collection<UInt8>) throws(EmbeddedFileError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var iterator = text.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = iterator.next().flatMap(hexValue), let low = iterator.next().flatMap(hexValue) else {
                throw .percent
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
    }
}
