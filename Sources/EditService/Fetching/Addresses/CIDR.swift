/// A block of addresses that share their first bits (RFC 4632), such as `10.0.0.0/8`.
public struct CIDR: Hashable, Sendable {
    /// The first address of the block; all bits after the prefix are zero.
    public let first: IPAddress

    /// How many leading bits all addresses of the block share: 0…32 or 0…128.
    public let prefix: Int

    /// The block of the given prefix that holds the address.
    ///
    /// - Parameter prefix: values outside the family's 0…32 or 0…128 are taken as the nearest of these.
    public init(holding address: IPAddress, prefix: Int) {
        let bits = address.family.bits
        let prefix = min(max(prefix, 0), bits)
        let mask: UInt128 = prefix == 0 ? 0 : (UInt128.max << UInt128(bits - prefix))
        let value = address.value & mask
        self.first = address.family == .v4 ? IPAddress(v4: UInt32(value)) : IPAddress(v6: value)
        self.prefix = prefix
    }

    /// An IPv4 block, written byte by byte.
    init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, prefix: Int) {
        let value = UInt32(a) << 24 | UInt32(b) << 16 | UInt32(c) << 8 | UInt32(d)
        self.init(holding: IPAddress(v4: value), prefix: prefix)
    }

    /// An IPv6 block by its leading groups of 16 bits; the groups left out are zero.
    init(_ groups: [UInt16], prefix: Int) {
        let value = groups.prefix(8).reduce(UInt128(0)) { $0 << 16 | UInt128($1) }
        self.init(holding: IPAddress(v6: value << UInt128(16 * (8 - min(groups.count, 8)))), prefix: prefix)
    }

    /// The last address of the block.
    public var last: IPAddress {
        let host = UInt128(first.family.bits - prefix)
        let value = first.value | (host == 128 ? UInt128.max : (1 << host) - 1)
        return first.family == .v4 ? IPAddress(v4: UInt32(value)) : IPAddress(v6: value)
    }

    /// Whether the address lies in the block. An address of the other family never does.
    public func contains(_ address: IPAddress) -> Bool {
        address.family == first.family && address.value >= first.value && address.value <= last.value
    }
}

extension CIDR: CustomStringConvertible {
    /// The block as `address/prefix`.
    public var description: String { "\(first)/\(prefix)" }
}
