import ArgumentParser
import EditsAPI
import Foundation
import RecordStore

/// `retouch token revoke`.
struct TokenRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revoke a token: from now on it opens nothing.")

    @Argument(help: "The token's id, or the beginning of it, as in `retouch token list`.")
    var id: String
    @OptionGroup var data: DataOptions

    func validate() throws {
        guard id.count >= 4 else { throw ValidationError("give at least 4 characters of the id") }
    }

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let records = try DataFolder(settings.data).records()
        let matches = try await records.credentials().filter { $0.credential.id.wireText.hasPrefix(id.lowercased()) }
        guard let match = matches.first else { throw CommandFailure("there is no token with the id \(id)") }
        guard matches.count == 1 else {
            throw CommandFailure("\(matches.count) tokens begin with \(id); give more of it")
        }
        _ = try await records.revokeCredential(match.credential.id, at: Date())
        print("revoked \(match.application.name) (\(match.credential.id.wireText))")
    }
}
