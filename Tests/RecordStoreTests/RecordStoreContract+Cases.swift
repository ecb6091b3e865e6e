import Testing

extension RecordStoreContract {
    /// One sentence of the contract.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let run: @Sendable (RecordStoreContract) async throws -> Void
        var testDescription: String { name }
    }

    /// All that a store must do.
    static let cases: [Case] = [
        Case(name: "tokens are found by hash, revoked once, and their use is noted") { try await $0.credentials() },
        Case(name: "turbo goes before fast before relax, then the oldest") { try await $0.queueOrder() },
        Case(name: "of tasks accepted at one moment the first goes first") { try await $0.sameMoment() },
        Case(name: "accounts take turns") { try await $0.turns() },
        Case(name: "what has waited long is not kept waiting by higher modes") { try await $0.ageing() },
        Case(name: "running tasks are limited, in all and per account") { try await $0.runningLimits() },
        Case(name: "the place in the queue is the order of the claims") { try await $0.positions() },
        Case(name: "a full queue refuses and charges nothing") { try await $0.queueLimit() },
        Case(name: "an account's limit refuses only that account") { try await $0.accountLimit() },
        Case(name: "a key joins its task, and only for the same request") { try await $0.keys() },
        Case(name: "a blind repeat joins what was never answered") { try await $0.repeats() },
        Case(name: "a task ends once, and only for the holder of its lease") { try await $0.settling() },
        Case(name: "quota is taken on acceptance and given back once on failure") { try await $0.quota() },
        Case(name: "a lease that ran out puts the task back; its old holder has lost it") { try await $0.leases() },
        Case(name: "the attempts are kept with their reasons") { try await $0.attempts() },
        Case(name: "a cancelled task is lost to its holder and paid back once") { try await $0.cancelling() },
        Case(name: "tasks are listed by account, newest first, in pages") { try await $0.listing() },
        Case(name: "a result is put out once, in the order of the lines") { try await $0.outbox() },
        Case(name: "no host has more deliveries under way than may be") { try await $0.perHost() },
        Case(name: "a process that is gone frees what it held") { try await $0.instances() },
        Case(name: "old tasks go, the ledger stays") { try await $0.retention() },
        Case(name: "an account's name is its own; the first with a password administers") { try await $0.accounts() },
        Case(name: "an invitation makes one account") { try await $0.invitations() },
        Case(name: "sessions are found by hash, and end with the password") { try await $0.sessions() },
        Case(name: "the free quota is granted once") { try await $0.acquiring() },
        Case(name: "uploads are limited together and forgotten by age") { try await $0.uploads() },
        Case(name: "an inbox takes what it holds while it is open") { try await $0.inboxes() },
        Case(name: "tasks are found by words, mode and state; ended ones can be forgotten") {
            try await $0.searching()
        },
        Case(name: "a token spends what it may, and what was given back again") { try await $0.tokenLimits() },
        Case(name: "credits are granted, words forbidden, accounts told") { try await $0.administration() },
        Case(name: "many at once neither overdraw nor claim twice") { try await $0.race() },
    ]
}
