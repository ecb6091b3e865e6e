import Crypto
import EditService
import Foundation
import RecordStore
import Testing

@Suite("What callbacks are signed with")
struct WebhookSecretsTests {
    private let secrets = WebhookSecrets(master: Data(repeating: 9, count: 32))
    private let now = Date(timeIntervalSince1970: 1_800_000_000)

    @Test("a signature is the HMAC of id, timestamp and body under the bytes that the secret's text holds")
    func signature() throws {
        let secret = secrets.secret(of: UUID(), generation: 1)
        let key = try #require(Data(base64Encoded: secret.text.replacing("whsec_", with: "")))
        #expect(key.count == 32)
        let expected = HMAC<SHA256>.authenticationCode(
            for: Data("msg_1.1800000000.{}".utf8), using: SymmetricKey(data: key))
        let signature = secret.signature(id: "msg_1", timestamp: 1_800_000_000, body: Data("{}".utf8))
        #expect(signature == "v1," + Data(expected).base64EncodedString())
        #expect("\(secret)" == "whsec_…")
    }

    @Test("every application and generation has its own; after a rotation both sign for a day")
    func rotation() {
        var application = ApplicationRecord(
            id: UUID(), accountID: UUID(), name: "a", isMetered: false, createdAt: now)
        let first = secrets.secrets(of: application, at: now).map(\.text)
        #expect(first.count == 1)
        #expect(first != [secrets.secret(of: UUID(), generation: 1).text])
        application.webhookGeneration = 2
        application.webhookRotatedAt = now
        let day = WebhookSecrets.overlap
        let both = secrets.secrets(of: application, at: now.addingTimeInterval(day - 1)).map(\.text)
        #expect(both.count == 2)
        #expect(both.last == first.first)
        #expect(secrets.secrets(of: application, at: now.addingTimeInterval(day)).map(\.text) == [both[0]])
    }
}
