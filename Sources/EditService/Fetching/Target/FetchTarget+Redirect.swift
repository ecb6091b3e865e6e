extension FetchTarget {
    /// The target that a `location` header leads to from here (RFC 3986, section 5).
    ///
    /// - Parameter location: an absolute URL, or one relative to this target in any of the standard's forms.
    /// - Throws: ``URLFault``, as for a URL that a client sent.
    public func following(_ location: String) throws(URLFault) -> FetchTarget {
        guard location.utf8.count <= Self.longest else { throw .tooLong }
        guard location.utf8.allSatisfy(Self.isReadable) else { throw .character }
        if Self.hasScheme(location) { return try FetchTarget(location) }
        if location.hasPrefix("//") { return try FetchTarget(scheme: scheme, afterSlashes: location.dropFirst(2)) }
        let reference = Substring(location.prefix { $0 != "#" })
        if reference.isEmpty { return self }
        let path = pathAndQuery.prefix { $0 != "?" }
        if reference.hasPrefix("?") { return replacing(path + reference) }
        let query = reference.drop { $0 != "?" }
        let merged =
            reference.hasPrefix("/")
            ? reference.prefix { $0 != "?" }
            : path[...(path.lastIndex(of: "/") ?? path.startIndex)] + reference.prefix { $0 != "?" }
        return replacing(Self.withoutDotSegments(merged) + query)
    }

    private func replacing(_ pathAndQuery: Substring) -> FetchTarget {
        FetchTarget(scheme: scheme, host: host, port: port, pathAndQuery: Self.pathAndQuery(pathAndQuery))
    }

    /// Whether the reference begins with a scheme: a letter, then letters, digits, `+`, `-`, `.`, then a colon.
    private static func hasScheme(_ reference: String) -> Bool {
        guard let colon = reference.firstIndex(where: { ":/?#".contains($0) }), reference[colon] == ":" else {
            return false
        }
        let scheme = reference[..<colon]
        return scheme.first?.isLetter == true && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    }

    /// RFC 3986, section 5.2.4, on a path that begins with a slash.
    private static func withoutDotSegments(_ path: Substring) -> Substring {
        var kept: [Substring] = []
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment {
            case ".", "..":
                if segment == ".." { _ = kept.popLast() }
                if isLast { kept.append("") }
            default:
                kept.append(segment)
            }
        }
        return "/" + kept.joined(separator: "/")
    }
}
