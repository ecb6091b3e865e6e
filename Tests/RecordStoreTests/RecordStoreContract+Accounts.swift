import Foundation
import RecordStore
import Testing

extension RecordStoreContract {
    private func account(_ name: String, password: String? = "hash", at offset: TimeInterval = 0) -> AccountRecord {
        AccountRecord(id: UUID(), name: name, password: password, createdAt: start.addingTimeInterval(offset))
    }

    private func hash() -> Data { Data((0..<32).map { _ in UInt8.random(in: 0...255) }) }

    private func session(of account: AccountRecord, at offset: TimeInterval = 0) -> SessionRecord {
        let now = start.addingTimeInterval(offset)
        return SessionRecord(
            id: UUID(), hash: hash(), accountID: account.id, createdAt: now, seenAt: now,
            expiresAt: now.addingTimeInterval(100), agent: "test")
    }

    func accounts() async throws {
        let owner = try await owner("owner")
        let first = try await store.createAccount(account("first"), by: .open)
        #expect(first.isAdministrator)
        let second = try await store.createAccount(account("second"), by: .open)
        #expect(!second.isAdministrator)
        #expect(try await store.account(second.id) == second)
        #expect(try await store.account(named: "second") == second)
        #expect(try await store.account(named: "third") == nil)
        await #expect(throws: RecordError.nameTaken) { try await store.createAccount(account("first"), by: .open) }
        // Nobody but the operator gets at what was made on the command line.
        await #expect(throws: RecordError.nameTaken) { try await store.createAccount(account("owner"), by: .open) }
        let adopted = try await store.createAccount(account("owner"), by: .operatorsHand)
        #expect(adopted.id == owner.application.accountID)
        #expect(adopted.password == "hash")
        await #expect(throws: RecordError.nameTaken) {
            try await store.createAccount(account("owner"), by: .operatorsHand)
        }
    }

    func invitations() async throws {
        let code = hash()
        try await store.createInvitation(
            InvitationRecord(hash: code, createdAt: start, expiresAt: start.addingTimeInterval(10)))
        await #expect(throws: RecordError.invitationUnknown) {
            try await store.createAccount(account("one"), by: .invitation(hash()))
        }
        await #expect(throws: RecordError.invitationUnknown) {
            try await store.createAccount(account("one", at: 10), by: .invitation(code))
        }
        let taken = try await store.createAccount(account("one"), by: .open)
        await #expect(throws: RecordError.nameTaken) {
            try await store.createAccount(account(taken.name), by: .invitation(code))
        }
        // A refused name has not used the invitation up.
        _ = try await store.createAccount(account("two"), by: .invitation(code))
        await #expect(throws: RecordError.invitationUnknown) {
            try await store.createAccount(account("three"), by: .invitation(code))
        }
    }

    func sessions() async throws {
        let owner = try await store.createAccount(account("one"), by: .open)
        let other = try await store.createAccount(account("two"), by: .open)
        let (early, late) = (session(of: owner), session(of: owner, at: 1))
        for session in [early, late, session(of: other)] { try await store.createSession(session) }
        await #expect(throws: (any Error).self) { try await store.createSession(early) }
        #expect(try await store.session(hash: early.hash) == SessionListing(session: early, account: owner))
        #expect(try await store.session(hash: hash()) == nil)
        #expect(try await store.sessions(of: owner.id) == [late, early])

        let seen = start.addingTimeInterval(50)
        try await store.recordSight(of: early.id, at: seen, expiresAt: seen.addingTimeInterval(100))
        try await store.recordSight(of: early.id, at: start, expiresAt: start)
        #expect(try await store.session(hash: early.hash)?.session.expiresAt == seen.addingTimeInterval(100))
        #expect(try await !store.removeSession(early.id, of: other.id))
        #expect(try await store.setPassword("new", of: owner.id, keeping: late.id))
        #expect(try await store.sessions(of: owner.id) == [late])
        #expect(try await store.sessions(of: other.id).count == 1)
        #expect(try await store.account(owner.id)?.password == "new")
        #expect(try await !store.setPassword("new", of: UUID(), keeping: nil))
        #expect(try await store.removeSession(late.id, of: owner.id))
        #expect(try await !store.removeSession(late.id, of: owner.id))
        #expect(try await store.forgetSessions(expiredBefore: start.addingTimeInterval(1_000), limit: 10) == 1)
    }

    func acquiring() async throws {
        let owner = try await store.createAccount(account("one"), by: .open)
        for number in 0..<2 {
            let application = ApplicationRecord(
                id: UUID(), accountID: owner.id, name: "application \(number)", isMetered: true,
                createdAt: start.addingTimeInterval(Double(number)))
            let credential = CredentialRecord(
                id: UUID(), applicationID: application.id, hash: hash(), apis: [.edits],
                createdAt: application.createdAt)
            #expect(
                try await store.acquire(application, credential: credential, freeQuota: Credits(5)) == (number == 0))
            await #expect(throws: (any Error).self) {
                try await store.acquire(application, credential: credential, freeQuota: Credits(5))
            }
        }
        let listings = try await store.applications(of: owner.id)
        #expect(listings.map(\.balance) == [Credits(5), Credits(0)])
        #expect(try await store.credentials(of: owner.id).map(\.application.id) == listings.map(\.application.id))
        #expect(try await store.applications(of: UUID()).isEmpty)
        #expect(try await store.credentials(of: UUID()).isEmpty)
    }

    func uploads() async throws {
        let owner = try await store.createAccount(account("one"), by: .open)
        func upload(_ size: Int, at offset: TimeInterval) -> UploadRecord {
            UploadRecord(
                id: UUID(), accountID: owner.id, key: "uploads/\(size)", size: size,
                createdAt: start.addingTimeInterval(offset))
        }
        let (early, late) = (upload(60, at: 0), upload(40, at: 5))
        try await store.createUpload(early, limit: 100)
        try await store.createUpload(late, limit: 100)
        await #expect(throws: RecordError.uploadsFull(limit: 100)) {
            try await store.createUpload(upload(1, at: 6), limit: 100)
        }
        #expect(try await store.uploads(createdBefore: start.addingTimeInterval(5), limit: 9) == [early])
        try await store.removeUpload(early.id)
        try await store.removeUpload(early.id)
        try await store.createUpload(upload(1, at: 6), limit: 100)
        #expect(try await store.uploads(createdBefore: start.addingTimeInterval(9), limit: 9).map(\.size) == [40, 1])
    }
}
