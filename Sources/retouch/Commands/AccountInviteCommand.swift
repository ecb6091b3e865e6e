import ArgumentParser
import EditService
import Foundation
import RecordStore

/// `retouch account invite`.
struct AccountInviteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite", abstract: "Print an invitation to make one account, valid for a week.",
        discussion: "Needed when RETOUCH_REGISTRATION is invite. With RETOUCH_PUBLIC_URL a link is printed.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let accounts = AccountService(
            configuration: settings.accounts, records: try DataFolder(settings.data).records())
        let code = try await accounts.invite().text
        print(settings.publicURL.map { "\($0.absoluteString)/console/register?invitation=\(code)" } ?? code)
    }
}
