import ArgumentParser
import EditService
import EditsAPI
import Foundation
import RecordStore

/// `retouch webhook secret`.
struct WebhookSecretCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "secret", abstract: "Print the secret that an application's callbacks are signed with.",
        discussion: "The secret goes to standard output, alone. After --rotate the one before still signs for a day.")

    @Argument(help: "The token's name or the beginning of its id, as in `retouch token list`.")
    var token: String
    @Flag(help: "Begin a new secret.")
    var rotate = false
    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let folder = try DataFolder(settings.data)
        let records = try folder.records()
        let found = try await records.credentials().filter {
            $0.application.name == token || $0.credential.id.wireText.hasPrefix(token.lowercased())
        }
        let applications = Set(found.map(\.application.id))
        guard let id = applications.first, applications.count == 1 else {
            throw CommandFailure(
                applications.isEmpty ? "there is no token \(token)" : "\(token) names several tokens; use an id")
        }
        if rotate { _ = try await records.rotateWebhookSecret(of: id, at: Date()) }
        guard let application = try await records.application(id) else { throw CommandFailure("it is gone") }
        print(try folder.webhookSecrets().secret(of: id, generation: application.webhookGeneration).text)
    }
}
