internal import Foundation
internal import GRDB

/// Records in one SQLite file, shared by all processes on one machine.
///
/// Write-ahead logging with `synchronous = FULL`: what a method has written survives a crash and a power cut. Writes that
/// come together are committed together. A busy database is waited for, 10 seconds at most.
public final class SQLiteRecordStore: RecordStore {
    let database: DatabasePool
    private let commits: GroupCommit

    /// Opens or makes the file and brings its schema up to date.
    ///
    /// - Throws: ``RecordError/newerSchema`` when a newer version has written it; the database's error when the file
    ///   cannot be opened.
    public init(path: String) throws {
        var configuration = Configuration()
        configuration.label = "retouch.records"
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        database = try DatabasePool(path: path, configuration: configuration)
        commits = GroupCommit(database)
        let migrations = Self.migrations
        if try database.read(migrations.hasBeenSuperseded) { throw RecordError.newerSchema }
        try migrations.migrate(database)
    }

    public func check() async throws {
        _ = try await write { try $0.integer("SELECT turn FROM scheduler") }
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await commits.write(body)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await database.read(body)
    }
}
