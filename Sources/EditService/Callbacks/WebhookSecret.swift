internal import Crypto
public import Foundation

/// What callbacks to one application are signed with, by the Standard Webhooks scheme (standardwebhooks.com, 1.0).
public struct WebhookSecret: Sendable, CustomStringConvertible {
    private let key: SymmetricKey

    init(key: SymmetricKey) {
        self.key = key
    }

    /// The form in which receivers configure it: `whsec_` and base64. A secret.
    public var text: String { "whsec_" + key.withUnsafeBytes { Data($0) }.base64EncodedString() }

    /// Shows nothing.
    public var description: String { "whsec_…" }

    /// The value for `webhook-signature`.
    ///
    /// - Parameters:
    ///   - id: the value of `webhook-id`.
    ///   - timestamp: the value of `webhook-timestamp`, Unix seconds.
    public func signature(id: String, timestamp: Int, body: Data) -> String {
        var signed = HMAC<SHA256>(key: key)
        signed.update(data: Data("\(id).\(timestamp).".utf8))
        signed.update(data: body)
        return "v1," + Data(signed.finalize()).base64EncodedString()
    }
}
