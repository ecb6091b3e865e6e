extension FetchAllowList {
    /// All that is wrong with the text of a list, so that it can be put right in one go.
    public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
        /// One sentence for each bad entry, in the list's order.
        public let faults: [String]

        /// The faults, separated by semicolons.
        public var description: String { faults.joined(separator: "; ") }
    }

    /// Reads the value of `RETOUCH_FETCH_ALLOW`: host names, addresses and blocks, separated by commas, spaces around
    /// them allowed, such as `minio, images.internal, 10.1.0.0/16, fd12::/16, 192.168.1.7`. An empty text is an empty
    /// list. An address alone is the block that holds only it (/32 or /128).
    ///
    /// - Throws: ``ParseError`` with every fault.
    public init(parsing text: String) throws(ParseError) {
        self.init()
        var faults: [String] = []
        for piece in text.split(separator: ",") {
            let entry = String(piece.trimmingPrefix(while: \.isWhitespace).reversed())
            let trimmed = String(entry.trimmingPrefix(while: \.isWhitespace).reversed())
            guard !trimmed.isEmpty else { continue }
            do throws(EntryFault) {
                try insert(trimmed)
            } catch {
                faults.append("`\(trimmed)`: \(error.reason)")
            }
        }
        guard faults.isEmpty else { throw ParseError(faults: faults) }
    }

    private struct EntryFault: Error {
        let reason: String
    }

    private mutating func insert(_ entry: String) throws(EntryFault) {
        guard !entry.contains("://") else { throw EntryFault(reason: "write the host alone, without a scheme") }
        guard !entry.contains("*") else {
            throw EntryFault(reason: "patterns are not supported; list each host, or the block of their addresses")
        }
        let bare = entry.hasPrefix("[") && entry.hasSuffix("]") ? String(entry.dropFirst().dropLast()) : entry
        if bare.contains("/") || IPAddress(bare) != nil {
            do throws(CIDR.ParseError) {
                blocks.insert(try CIDR(parsing: bare))
            } catch {
                throw EntryFault(reason: error.description)
            }
            return
        }
        guard !entry.contains(":") else {
            throw EntryFault(reason: "write the host without a port; an exception covers all of its ports")
        }
        do throws(URLFault) {
            guard case .name(let name) = try FetchHost(parsing: entry[...]) else { throw .numericHost }
            hosts.insert(name)
        } catch {
            throw EntryFault(reason: "it is neither a host name, nor an address, nor a block such as 10.0.0.0/8")
        }
    }
}
