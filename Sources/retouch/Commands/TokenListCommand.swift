import ArgumentParser
import EditsAPI
import Foundation
import RecordStore

/// `retouch token list`.
struct TokenListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the tokens, oldest first. The tokens themselves are not kept.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let listings = try await DataFolder(settings.data).records().credentials()
        guard !listings.isEmpty else {
            print("no tokens yet; make one with: retouch token create")
            return
        }
        let now = Date()
        var table = TextTable(columns: [
            "ID", "NAME", "FOR", "STATE", "CREDITS LEFT", "CREATED", "EXPIRES", "LAST USED",
        ])
        for listing in listings {
            let credential = listing.credential
            table.add([
                String(credential.id.wireText.prefix(8)), listing.application.name,
                credential.apis.map(\.rawValue).sorted().joined(separator: ","),
                credential.state(at: now),
                listing.application.isMetered ? listing.balance.description : "no limit",
                credential.createdAt.tableText, credential.expiresAt?.tableText ?? "never",
                credential.lastUsedAt?.tableText ?? "never",
            ])
        }
        print(table.text)
    }
}

extension CredentialRecord {
    fileprivate func state(at now: Date) -> String {
        if revokedAt != nil { return "revoked" }
        return isValid(at: now) ? "valid" : "expired"
    }
}

extension Date {
    /// "2026-11-23 15:04", UTC.
    var tableText: String {
        formatted(.iso8601.year().month().day().dateTimeSeparator(.space).time(includingFractionalSeconds: false))
            .prefix(16).description
    }
}
