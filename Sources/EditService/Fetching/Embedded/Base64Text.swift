import Foundation

/// Reads base64 text (RFC 4648) as clients write it: both alphabets, with line breaks and spaces, with or without
/// padding. What it does not forgive is anything that means bytes are missing.
public enum Base64Text {
    /// Decodes the text.
    ///
    /// - Parameters:
    ///   - text: standard or URL-safe alphabet, even mixed; ASCII white space anywhere; `=` only at the end, and if
    ///     there is any, as many as belong there.
    ///   - limit: the most bytes that may come out; checked before anything is decoded.
    /// - Throws: ``EmbeddedFileError``: `.character`, `.length`, `.tooLarge`.
    public static func decode(_ text: some Collection<UInt8>, limit: Int) throws(EmbeddedFileError) -> [UInt8] {
        // Most text is plain, and the system reads that faster than we do; what it refuses, or would have to cut, is
        // read again with care.
        let text = Array(text)
        if text.count % 4 == 0, text.count / 4 * 3 <= limit, leavesNoBits(text),
            let plain = Data(base64Encoded: Data(text))
        {
            return Array(plain)
        }
        return try decodeWithCare(text, limit: limit)
    }

    /// Whether the padding, if there is any, comes after a digit that it leaves no bits of.
    private static func leavesNoBits(_ text: [UInt8]) -> Bool {
        guard let end = text.lastIndex(where: { $0 != UInt8(ascii: "=") }) else { return false }
        let padding = text.count - 1 - end
        let value = values[Int(text[end])]
        return value < 64 && padding <= 2 && value & ((1 << (2 * UInt8(padding))) - 1) == 0
    }

    private static func decodeWithCare(_ text: [UInt8], limit: Int) throws(EmbeddedFileError) -> [UInt8] {
        var digits = 0
        var padding = 0
        for byte in text {
            switch values[Int(byte)] {
            case space: continue
            case pad: padding += 1
            case 0..<64 where padding == 0: digits += 1
            default: throw .character
            }
        }
        let tail = digits % 4
        guard tail != 1, padding == 0 || padding == (4 - tail) % 4 else { throw .length }
        let size = digits / 4 * 3 + (tail == 0 ? 0 : tail - 1)
        guard size <= limit else { throw .tooLarge(limit: limit) }

        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        var collected: UInt32 = 0
        var bits: UInt32 = 0
        for byte in text {
            let value = values[Int(byte)]
            guard value < 64 else { continue }
            collected = collected << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: collected >> bits))
            }
        }
        // Encoders fill the last digit with zeros; anything else was once part of a longer text (section 3.5).
        guard collected & ((1 << bits) - 1) == 0 else { throw .length }
        return bytes
    }

    private static let space: UInt8 = 64
    private static let pad: UInt8 = 65
    private static let foreign: UInt8 = 66

    /// What each byte stands for: a digit's value, or one of the three kinds above.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: foreign, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
        for (value, byte) in alphabet.enumerated() { values[Int(byte)] = UInt8(value) }
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        values[Int(UInt8(ascii: "="))] = pad
        for byte in " \t\r\n\u{0C}".utf8 { values[Int(byte)] = space }
        return values
    }()
}
