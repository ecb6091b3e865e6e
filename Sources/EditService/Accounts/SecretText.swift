internal import Crypto
public import Foundation

/// 256 random bits as 43 characters of URL-safe base64: the value of a cookie, an invitation, a private address.
public struct SecretText: Sendable {
    /// The secret itself.
    public let text: String

    /// Draws a new one from the system's random generator.
    public init() {
        text = Self.encode(SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) })
    }

    /// Reads one; `nil` when it cannot be one of ours.
    public init?(_ text: String) {
        guard text.utf8.count == 43, text.utf8.allSatisfy(Self.isAllowed) else { return nil }
        self.text = text
    }

    /// SHA-256 of the text, 32 bytes: what may be kept.
    public var hash: Data { Data(SHA256.hash(data: Data(text.utf8))) }

    /// Another secret that follows from this one and the purpose, and does not tell this one (HMAC, RFC 2104).
    public func derived(for purpose: String) -> String {
        let key = SymmetricKey(data: Data(text.utf8))
        return Self.encode(Data(HMAC<SHA256>.authenticationCode(for: Data(purpose.utf8), using: key)))
    }

    /// Whether a text is what ``derived(for:)`` gives, compared in constant time.
    public func derives(_ text: String, for purpose: String) -> Bool {
        SymmetricKey(data: Data(derived(for: purpose).utf8)) == SymmetricKey(data: Data(text.utf8))
    }

    private static func encode(_ data: Data) -> String {
        data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
