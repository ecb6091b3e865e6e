internal import Crypto
public import Foundation

/// A bearer token: `rtk_` and 256 random bits in URL-safe base64. Only its hash is ever stored.
public struct AccessToken: Sendable {
    /// What tokens begin with, so that secret scanners find them.
    public static let prefix = "rtk_"
    private static let length = prefix.count + 43

    /// The token itself, a secret.
    public let text: String

    /// Draws a new token from the system's random generator.
    public init() {
        let key = SymmetricKey(size: .bits256)
        let secret = key.withUnsafeBytes { Data($0) }.base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        text = Self.prefix + secret
    }

    /// Reads a token; `nil` when it cannot be one of ours.
    public init?(_ text: String) {
        guard text.utf8.count == Self.length, text.hasPrefix(Self.prefix) else { return nil }
        self.text = text
    }

    /// SHA-256 of the text, 32 bytes.
    public var hash: Data {
        Data(SHA256.hash(data: Data(text.utf8)))
    }
}
