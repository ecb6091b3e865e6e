extension CIDR {
    /// What is wrong with the text of a block.
    public enum ParseError: Error, Hashable, Sendable {
        /// The part before the slash is no IPv4 or IPv6 address.
        case address(String)
        /// The part after the slash is no whole number from 0 to the highest that the family allows.
        case prefix(String, highest: Int)
        /// The address has bits set after the prefix; the block that was probably meant is given.
        case hostBits(CIDR)
    }

    /// Reads `address/prefix`, or a bare address, which is the block of that address alone.
    ///
    /// - Throws: ``ParseError``.
    public init(parsing text: String) throws(ParseError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let address = IPAddress(parts[0]) else { throw .address(parts[0]) }
        let highest = address.family.bits
        guard parts.count == 2 else {
            self.init(holding: address, prefix: highest)
            return
        }
        let digits = parts[1]
        guard digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }),
            let prefix = Int(digits), String(prefix) == digits, prefix <= highest
        else { throw .prefix(digits, highest: highest) }
        let block = CIDR(holding: address, prefix: prefix)
        guard block.first == address else { throw .hostBits(block) }
        self = block
    }
}

extension CIDR.ParseError: CustomStringConvertible {
    /// The fault and what would be right, as one clause.
    public var description: String {
        switch self {
        case .address(let text): "`\(text)` is not an IPv4 or IPv6 address"
        case .prefix(let text, let highest): "the prefix `\(text)` is not a number from 0 to \(highest)"
        case .hostBits(let block): "it has bits set after the prefix; write `\(block)` for that block"
        }
    }
}
