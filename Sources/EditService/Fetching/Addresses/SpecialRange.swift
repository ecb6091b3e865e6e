/// A block of addresses that a fetch must not reach, with the reason.
public struct SpecialRange: Hashable, Sendable {
    /// The addresses.
    public let block: CIDR

    /// What the block is for, as the IANA special-purpose address registries name it.
    public let name: String

    /// The document that sets the block apart, such as `RFC 1918`.
    public let source: String

    init(_ block: CIDR, _ name: String, _ source: String) {
        self.block = block
        self.name = name
        self.source = source
    }
}

extension SpecialRange: CustomStringConvertible {
    /// The block, its name and its source in one line, for logs.
    public var description: String { "\(block) \(name), \(source)" }
}
