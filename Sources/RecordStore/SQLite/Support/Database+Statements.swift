internal import Foundation
internal import GRDB

/// Statements that are prepared once and kept.
extension Database {
    /// - Returns: how many rows were changed.
    @discardableResult
    func run(_ sql: String, _ arguments: StatementArguments) throws -> Int {
        try cachedStatement(sql: sql).execute(arguments: arguments)
        return changesCount
    }

    func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
        try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }

    func rows(_ sql: String, _ arguments: StatementArguments) throws -> [Row] {
        try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    }

    /// A first column; 0 when there is no row or no value.
    func integer(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
        try Int.fetchOne(cachedStatement(sql: sql), arguments: arguments) ?? 0
    }

    /// The identifier in a first column.
    func identifier(_ sql: String, _ arguments: StatementArguments) throws -> Data? {
        try Data.fetchOne(cachedStatement(sql: sql), arguments: arguments)
    }
}

extension Date {
    /// Unix seconds, as times are stored.
    var seconds: Double { timeIntervalSince1970 }
}
