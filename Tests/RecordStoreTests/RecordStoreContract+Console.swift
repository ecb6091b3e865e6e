import EditsAPI
import Foundation
import RecordStore
import Testing

extension RecordStoreContract {
    private func inbox(of account: UUID, for seconds: TimeInterval = 100) -> InboxRecord {
        InboxRecord(
            id: UUID(), accountID: account, address: UUID().uuidString, createdAt: start,
            expiresAt: start.addingTimeInterval(seconds))
    }

    func inboxes() async throws {
        let (account, other) = (
            try await owner("one").application.accountID, try await owner("two").application.accountID
        )
        let inbox = inbox(of: account)
        try await store.createInbox(inbox)
        await #expect(throws: (any Error).self) { try await store.createInbox(inbox) }
        #expect(try await store.inbox(inbox.id, of: account) == inbox)
        #expect(try await store.inbox(inbox.id, of: other) == nil)
        #expect(try await store.inboxes(of: account) == [inbox])
        func request(_ body: String, at offset: TimeInterval = 1) -> InboxRequest {
            InboxRequest(
                number: 0, receivedAt: start.addingTimeInterval(offset), headers: [.init(name: "a", value: "“b”")],
                body: Data(body.utf8))
        }
        #expect(try await store.receive(request("first"), at: inbox.address, limit: 2))
        #expect(try await store.receive(request("second"), at: inbox.address, limit: 2))
        #expect(try await !store.receive(request("third"), at: inbox.address, limit: 2))
        #expect(try await !store.receive(request("late", at: 100), at: inbox.address, limit: 9))
        #expect(try await !store.receive(request("lost"), at: "elsewhere", limit: 9))
        let requests = try await store.requests(of: inbox.id)
        #expect(requests.map(\.number) == [2, 1])
        #expect(requests.last?.body == Data("first".utf8))
        #expect(requests.last?.headers == [.init(name: "a", value: "“b”")])
        #expect(try await !store.removeInbox(inbox.id, of: other))
        #expect(try await store.removeInbox(inbox.id, of: account))
        #expect(try await store.requests(of: inbox.id).isEmpty)
        try await store.createInbox(self.inbox(of: account, for: 5))
        #expect(try await store.removeInboxes(expiredBefore: start.addingTimeInterval(5), limit: 9) == 0)
        #expect(try await store.removeInboxes(expiredBefore: start.addingTimeInterval(6), limit: 9) == 1)
    }

    func searching() async throws {
        let owner = try await owner()
        func add(_ prompt: String, _ mode: EditMode, at offset: TimeInterval) async throws -> UUID {
            var task = task(of: owner, mode: mode, at: offset)
            task.request = try JSONSerialization.data(withJSONObject: ["request": ["prompt": prompt]])
            try await accept(task)
            return task.id
        }
        let sky = try await add("A Blue Sky 100%", .fast, at: 0)
        let sea = try await add("the sea", .relax, at: 1)
        func found(_ adjust: (inout TaskQuery) -> Void) async throws -> [UUID] {
            var query = TaskQuery(accountID: owner.application.accountID, limit: 10)
            adjust(&query)
            return try await store.tasks(query).tasks.map(\.id)
        }
        #expect(try await found { $0.text = "blue sky" } == [sky])
        #expect(try await found { $0.text = "100%" } == [sky])
        #expect(try await found { $0.text = "%" } == [sky])
        #expect(try await found { $0.text = "' OR 1=1" } == [])
        #expect(try await found { $0.mode = .relax } == [sea])
        _ = try await store.cancelTask(sea, as: .cancelled, at: start.addingTimeInterval(2))
        #expect(try await found { $0.states = [.failed] } == [sea])
        #expect(try await found { $0.states = [.pending, .failed] } == [sea, sky])
        #expect(try await store.failures(limit: 5).map(\.id) == [sea])
        let account = owner.application.accountID
        #expect(try await !store.removeTask(sky, of: account))
        #expect(try await !store.removeTask(sea, of: UUID()))
        #expect(try await store.removeTask(sea, of: account))
        #expect(try await store.task(sea) == nil)
        #expect(try await store.ledger(of: owner.application.id).count == 3)
    }

    func tokenLimits() async throws {
        let owner = try await owner()
        var limited = owner
        limited.credential = CredentialRecord(
            id: UUID(), applicationID: owner.application.id,
            hash: Data((0..<32).map { _ in UInt8.random(in: 0...255) }),
            apis: [.edits], createdAt: start, name: "phone",
            limits: CredentialLimits(credits: Credits(1.5), modes: [.fast, .relax], networks: ["10.0.0.0/8"]))
        try await store.createCredential(limited.credential)
        let kept = try #require(try await store.credential(hash: limited.credential.hash))
        #expect(kept.credential == limited.credential)
        let first = task(of: limited)
        try await accept(first)
        await #expect(throws: RecordError.tokenSpent(limit: Credits(1.5))) { try await accept(task(of: limited)) }
        #expect(try await store.credential(hash: limited.credential.hash)?.spent == Credits(1))
        try await accept(task(of: owner))
        _ = try await store.cancelTask(first.id, as: .cancelled, at: start)
        #expect(try await store.credential(hash: limited.credential.hash)?.spent == Credits(0))
        try await accept(task(of: limited))
    }

    func administration() async throws {
        let owner = try await owner("one", quota: Credits(2))
        #expect(try await store.grant(Credits(3), to: owner.application.id, at: start))
        #expect(try await !store.grant(Credits(3), to: UUID(), at: start))
        try await accept(task(of: owner))
        let overview = try #require(try await store.accountOverviews().first)
        #expect(overview.account.name == "one")
        #expect(overview.tasks == 1)
        #expect(overview.applications.map(\.balance) == [Credits(4)])
        for _ in 0..<2 { try await store.setForbidden("blood", to: true, at: start) }
        try await store.setForbidden("arms", to: true, at: start)
        #expect(try await store.forbiddenPhrases() == ["arms", "blood"])
        for _ in 0..<2 { try await store.setForbidden("blood", to: false, at: start) }
        #expect(try await store.forbiddenPhrases() == ["arms"])
    }
}
