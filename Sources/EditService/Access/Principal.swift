public import RecordStore

/// On whose behalf a request is made.
public struct Principal: Sendable, Hashable {
    public var application: ApplicationRecord
    public var credential: CredentialRecord

    public init(application: ApplicationRecord, credential: CredentialRecord) {
        self.application = application
        self.credential = credential
    }
}
