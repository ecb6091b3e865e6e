/// The host of a URL: a name that has to be looked up, or an address.
public enum FetchHost: Hashable, Sendable {
    /// A domain name in lower case, ASCII, without a dot at its end.
    case name(String)
    /// An address that was written out.
    case address(IPAddress)

    /// Reads a host as it stands in a URL, IPv6 in brackets.
    ///
    /// - Throws: ``URLFault`` for every spelling that two readers could understand differently.
    public init(parsing text: Substring) throws(URLFault) {
        guard !text.isEmpty else { throw .noHost }
        if text.hasPrefix("[") {
            guard text.hasSuffix("]"), let address = IPAddress(String(text.dropFirst().dropLast())),
                address.family == .v6
            else { throw .ipv6 }
            self = .address(address)
            return
        }
        guard text.utf8.allSatisfy(Self.isNameByte) else { throw .hostCharacter }
        let name = text.lowercased()
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        if let address = IPAddress(name) {
            self = .address(address)
            return
        }
        // A dot at the end hides a number from the reader, not from the resolver.
        if let last = labels.last(where: { !$0.isEmpty }), Self.looksNumeric(last) { throw .numericHost }
        let wellFormed = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
        }
        guard wellFormed, name.utf8.count <= 253 else { throw .hostShape }
        self = .name(name)
    }

    /// Letters, digits, hyphen, underscore (seen in real names, though not in RFC 952), dot.
    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default:
            false
        }
    }

    /// Whether a host that ends with this label is read as an IPv4 number by `inet_aton` and by browsers (WHATWG URL,
    /// "ends in a number").
    private static func looksNumeric(_ label: Substring) -> Bool {
        if label.hasPrefix("0x") { return label.dropFirst(2).allSatisfy(\.isHexDigit) }
        return label.allSatisfy(\.isNumber)
    }
}

extension FetchHost: CustomStringConvertible {
    /// The host as a URL and the `Host` header write it, IPv6 in brackets.
    public var description: String {
        switch self {
        case .name(let name): name
        case .address(let address): address.family == .v6 ? "[\(address)]" : "\(address)"
        }
    }
}
