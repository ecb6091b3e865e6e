/// A path of the console that somebody came from: nothing that could lead to another site.
enum LocalPath {
    /// Where one goes who came from nowhere.
    static let home = APIPage.path

    /// - Returns: the path, or ``home`` when it is not one of the console's pages.
    static func checked(_ path: String?) -> String {
        guard let path, path == "/console" || path.hasPrefix("/console/"), path.utf8.count <= 2_000,
            path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }), !path.contains("//")
        else { return home }
        return path
    }
}
