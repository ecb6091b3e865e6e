/// What is wrong with the spelling of a URL.
public enum URLFault: Error, Hashable, Sendable {
    /// There is nothing.
    case empty
    /// Longer than ``FetchTarget/longest`` bytes.
    case tooLong
    /// A space, a control character or a backslash, which some readers of URLs take for something else.
    case character
    /// Not `http://` or `https://`.
    case scheme
    /// A user name or a password before the host.
    case credentials
    /// No host.
    case noHost
    /// A host with something else than ASCII letters, digits, hyphens, underscores and dots; also percent-encoding.
    case hostCharacter
    /// A host whose labels are empty, too long or start or end with a hyphen, or that ends with a dot.
    case hostShape
    /// A host that some systems read as a number, such as `127.1`, `0x7f.1` or `2130706433`.
    case numericHost
    /// Brackets around something that is not an IPv6 address, or an address with a zone.
    case ipv6
    /// A name of a single label, such as `localhost`, which means something else in every network.
    case singleLabel
    /// Not a number from 1 to 65535 without leading zeros.
    case port
}

extension URLFault: CustomStringConvertible {
    /// The reason, fit for the client, as the end of a sentence that starts with the field's name.
    public var description: String {
        switch self {
        case .empty: "the URL is empty"
        case .tooLong: "the URL is longer than \(FetchTarget.longest) bytes"
        case .character: "the URL contains a space, a control character or a backslash; percent-encode it"
        case .scheme: "the URL does not begin with http:// or https://"
        case .credentials: "the URL contains a user name or a password"
        case .noHost: "the URL has no host"
        case .hostCharacter:
            "the URL's host may only hold ASCII letters, digits, hyphens, underscores and dots "
                + "(write international names in their xn-- form)"
        case .hostShape: "the URL's host is not a well-formed name"
        case .numericHost: "the URL's host is a number; write an IPv4 address as four decimal numbers"
        case .ipv6: "the URL's host in brackets is not an IPv6 address"
        case .singleLabel: "the URL's host is not a full domain name"
        case .port: "the URL's port is not a number from 1 to 65535"
        }
    }
}
