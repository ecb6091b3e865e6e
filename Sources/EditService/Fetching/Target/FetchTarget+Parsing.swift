extension FetchTarget {
    /// Reads a URL.
    ///
    /// - Throws: ``URLFault``.
    public init(_ url: String) throws(URLFault) {
        guard !url.isEmpty else { throw .empty }
        guard url.utf8.count <= Self.longest else { throw .tooLong }
        guard url.utf8.allSatisfy(Self.isReadable) else { throw .character }
        guard let colon = url.firstIndex(of: ":"), let scheme = Scheme(rawValue: url[..<colon].lowercased()),
            url[colon...].hasPrefix("://")
        else { throw .scheme }
        try self.init(scheme: scheme, afterSlashes: url[url.index(colon, offsetBy: 3)...])
    }

    /// Reads what follows `//`: host, port, path, query.
    init(scheme: Scheme, afterSlashes rest: Substring) throws(URLFault) {
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        let authority = rest[..<end]
        guard !authority.contains("@") else { throw .credentials }
        let (host, port) = Self.split(authority)
        self.init(
            scheme: scheme,
            host: try FetchHost(parsing: host),
            port: try port.map(Self.port(parsing:)) ?? scheme.defaultPort,
            pathAndQuery: Self.pathAndQuery(rest[end...]))
    }

    /// The path and query of a URL's remainder: fragment off, slash in front, odd characters percent-encoded.
    static func pathAndQuery(_ rest: Substring) -> String {
        let whole = rest.prefix { $0 != "#" }
        return percentEncoded(whole.hasPrefix("/") ? whole : "/" + whole)
    }

    /// Anything but controls, space, DEL and backslash; other characters than ASCII may stand in a path.
    static func isReadable(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0x7f && byte != UInt8(ascii: "\\")
    }

    /// Host and, after its last colon outside brackets, port.
    private static func split(_ authority: Substring) -> (host: Substring, port: Substring?) {
        let afterBracket = authority.lastIndex(of: "]").map(authority.index(after:)) ?? authority.startIndex
        guard let colon = authority[afterBracket...].firstIndex(of: ":") else { return (authority, nil) }
        return (authority[..<colon], authority[authority.index(after: colon)...])
    }

    private static func port(parsing text: Substring) throws(URLFault) -> Int {
        guard text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let port = Int(text), String(port) == text, (1...65535).contains(port)
        else { throw .port }
        return port
    }

    private static func percentEncoded(_ text: Substring) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 || unsafeInPath.contains($0) }) else { return String(text) }
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte in
            byte >= 0x80 || unsafeInPath.contains(byte)
                ? [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]] : [byte]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// ASCII that RFC 3986 keeps out of paths and queries, but that people paste; brackets are harmless in a query
    /// and common there.
    private static let unsafeInPath = Set("\"<>^`{|}".utf8)
}
