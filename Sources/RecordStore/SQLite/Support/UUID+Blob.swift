internal import Foundation
internal import GRDB

extension UUID {
    /// The 16 bytes under which an identifier is stored.
    var blob: Data {
        withUnsafeBytes(of: uuid) { Data($0) }
    }

    /// - Throws: ``RecordError/unreadable(table:key:)`` unless there are 16 bytes.
    init(blob: Data, table: String) throws {
        guard blob.count == 16 else {
            throw RecordError.unreadable(table: table, key: blob.map { String($0, radix: 16) }.joined())
        }
        self.init(uuid: blob.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) })
    }
}

extension Row {
    /// A column of Unix seconds.
    func date(_ column: String) -> Date? {
        (self[column] as Double?).map(Date.init(timeIntervalSince1970:))
    }
}
