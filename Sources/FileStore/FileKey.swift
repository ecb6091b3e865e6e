/// The name of a stored file: path components joined by `/`, each of letters, digits, `.`, `_` and `-`, none of them
/// beginning with a dot.
public struct FileKey: Sendable, Hashable, CustomStringConvertible {
    public let path: String
    public var description: String { path }

    /// - Throws: ``FileStoreError/badKey(_:)`` for anything that could leave the store's folder.
    public init(_ path: String) throws {
        let components = path.split(separator: "/", omittingEmptySubsequences: false)
        let isSafe = components.allSatisfy { component in
            !component.isEmpty && component.count <= 200 && component.first != "."
                && component.utf8.allSatisfy(Self.isAllowed)
        }
        guard isSafe, path.utf8.count <= 1_000 else { throw FileStoreError.badKey(path) }
        self.path = path
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
