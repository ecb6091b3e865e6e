import ArgumentParser
import EditService
import Foundation
import RecordStore

/// `retouch token create`.
struct TokenCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create", abstract: "Make a token and print it, this once.",
        discussion: "The token goes to standard output, alone. Only its hash is kept.")

    @Option(help: "A name to recognise it by.")
    var name = "default"
    @Option(help: "Whose it is: accounts do not see each other's tasks.")
    var account = "owner"
    @Option(help: "Credits that can be spent with it. (default: no limit)")
    var quota: Double?
    @Option(help: "How long it is valid, such as 12h or 30d. (default: for ever)")
    var expires: String?
    @Option(help: "What it is good for: edits, tasks, or both with a comma.")
    var api = "edits,tasks"
    @OptionGroup var data: DataOptions

    func validate() throws {
        guard !name.trimmingCharacters(in: .whitespaces).isEmpty, name.count <= 100 else {
            throw ValidationError("--name must have 1…100 characters")
        }
        guard !account.trimmingCharacters(in: .whitespaces).isEmpty, account.count <= 100 else {
            throw ValidationError("--account must have 1…100 characters")
        }
        guard quota.map({ $0 >= 0 && $0 <= 1_000_000_000 }) ?? true else {
            throw ValidationError("--quota must be a number 0…1000000000")
        }
        guard expires.map({ TimeText.seconds($0) != nil }) ?? true else {
            throw ValidationError("--expires must be \(TimeText.form)")
        }
        _ = try apis()
    }

    func run() async throws {
        let settings = try await Settings.load(overrides: data.overrides)
        let records = try DataFolder(settings.data).records()
        let now = Date()
        let application = ApplicationRecord(
            id: UUID(), accountID: try await records.accountID(named: account) ?? UUID(), name: name,
            isMetered: quota != nil, createdAt: now)
        try await records.createApplication(application, account: account, grant: quota.map { Credits($0) })
        let token = AccessToken()
        try await records.createCredential(
            CredentialRecord(
                id: UUID(), applicationID: application.id, hash: token.hash, apis: try apis(), createdAt: now,
                expiresAt: expires.flatMap(TimeText.seconds).map(now.addingTimeInterval)))
        print(token.text)
    }

    private func apis() throws -> Set<API> {
        let apis = try api.split(separator: ",").map { name in
            guard let api = API(rawValue: name.trimmingCharacters(in: .whitespaces)) else {
                throw ValidationError("--api must be edits, tasks, or both with a comma")
            }
            return api
        }
        guard !apis.isEmpty else { throw ValidationError("--api must be edits, tasks, or both with a comma") }
        return Set(apis)
    }
}
