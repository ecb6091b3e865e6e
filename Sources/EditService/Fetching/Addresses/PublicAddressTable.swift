/// Which addresses belong to the public internet.
///
/// IPv4 is public unless a row says otherwise. IPv6 is the other way round: only global unicast (2000::/3) is public,
/// less its own special blocks, so that every form that embeds another address or is not assigned yet is refused
/// without having to be known. The one exception is the well-known NAT64 prefix, which names lead to in networks that
/// have only IPv6: there the embedded IPv4 address is judged.
///
/// Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), as of 2025, IANA IPv6 Address
/// Space. All rows that these call "globally reachable: false" or "N/A" are refused, and beyond them: the whole of
/// 2001::/23 (its few reachable blocks serve routing experiments and anycast protocols, no files), multicast, and one
/// address that a cloud provider took out of public space for the inside of its machines.
public enum PublicAddressTable {
    /// Why the address is not public.
    ///
    /// - Returns: the block that it lies in, or `nil` when it is public.
    public static func refusal(of address: IPAddress) -> SpecialRange? {
        if address.family == .v6, translated.contains(address) {
            return refusal(of: IPAddress(v4: UInt32(truncatingIfNeeded: address.value)))
        }
        let rows = address.family == .v4 ? ipv4 : ipv6
        return rows.first { $0.block.contains(address) }
    }

    /// The NAT64 prefix whose addresses stand for the IPv4 address in their last 32 bits (RFC 6052).
    public static let translated = CIDR([0x64, 0xff9b], prefix: 96)

    /// The IPv4 blocks that are not public. Where two overlap, the narrower stands first.
    public static let ipv4: [SpecialRange] = [
        SpecialRange(CIDR(0, 0, 0, 0, prefix: 8), "this network, unspecified", "RFC 791"),
        SpecialRange(CIDR(10, 0, 0, 0, prefix: 8), "private use", "RFC 1918"),
        SpecialRange(CIDR(100, 64, 0, 0, prefix: 10), "shared address space (CGNAT)", "RFC 6598"),
        SpecialRange(CIDR(127, 0, 0, 0, prefix: 8), "loopback", "RFC 1122"),
        SpecialRange(CIDR(168, 63, 129, 16, prefix: 32), "platform services of Azure machines", "Microsoft Azure"),
        SpecialRange(CIDR(169, 254, 0, 0, prefix: 16), "link-local", "RFC 3927"),
        SpecialRange(CIDR(172, 16, 0, 0, prefix: 12), "private use", "RFC 1918"),
        SpecialRange(CIDR(192, 0, 0, 0, prefix: 24), "IETF protocol assignments", "RFC 6890"),
        SpecialRange(CIDR(192, 0, 2, 0, prefix: 24), "documentation (TEST-NET-1)", "RFC 5737"),
        SpecialRange(CIDR(192, 88, 99, 0, prefix: 24), "deprecated 6to4 relay anycast", "RFC 7526"),
        SpecialRange(CIDR(192, 168, 0, 0, prefix: 16), "private use", "RFC 1918"),
        SpecialRange(CIDR(198, 18, 0, 0, prefix: 15), "benchmarking", "RFC 2544"),
        SpecialRange(CIDR(198, 51, 100, 0, prefix: 24), "documentation (TEST-NET-2)", "RFC 5737"),
        SpecialRange(CIDR(203, 0, 113, 0, prefix: 24), "documentation (TEST-NET-3)", "RFC 5737"),
        SpecialRange(CIDR(224, 0, 0, 0, prefix: 4), "multicast", "RFC 5771"),
        SpecialRange(CIDR(255, 255, 255, 255, prefix: 32), "limited broadcast", "RFC 919"),
        SpecialRange(CIDR(240, 0, 0, 0, prefix: 4), "reserved", "RFC 1112"),
    ]

    /// The IPv6 blocks that are not public. The rows after the named ones cover all that is not global unicast.
    public static let ipv6: [SpecialRange] = [
        SpecialRange(CIDR([], prefix: 128), "unspecified", "RFC 4291"),
        SpecialRange(CIDR([0, 0, 0, 0, 0, 0, 0, 1], prefix: 128), "loopback", "RFC 4291"),
        SpecialRange(CIDR([], prefix: 96), "deprecated IPv4-compatible", "RFC 4291"),
        SpecialRange(CIDR([0, 0, 0, 0, 0, 0xffff], prefix: 96), "IPv4-mapped", "RFC 4291"),
        SpecialRange(CIDR([0, 0, 0, 0, 0xffff, 0], prefix: 96), "IPv4-translated", "RFC 2765"),
        SpecialRange(CIDR([0x64, 0xff9b, 1], prefix: 48), "IPv4-IPv6 translation, local use", "RFC 8215"),
        SpecialRange(CIDR([0x100], prefix: 64), "discard-only", "RFC 6666"),
        SpecialRange(CIDR([0x100, 0, 0, 1], prefix: 64), "dummy prefix", "RFC 9780"),
        SpecialRange(CIDR([0x2001], prefix: 32), "Teredo", "RFC 4380"),
        SpecialRange(CIDR([0x2001, 2], prefix: 48), "benchmarking", "RFC 5180"),
        SpecialRange(CIDR([0x2001, 0x10], prefix: 28), "deprecated ORCHID", "RFC 4843"),
        SpecialRange(CIDR([0x2001, 0x20], prefix: 28), "ORCHIDv2", "RFC 7343"),
        SpecialRange(CIDR([0x2001], prefix: 23), "IETF protocol assignments", "RFC 2928"),
        SpecialRange(CIDR([0x2001, 0xdb8], prefix: 32), "documentation", "RFC 3849"),
        SpecialRange(CIDR([0x2002], prefix: 16), "6to4", "RFC 3056"),
        SpecialRange(CIDR([0x3fff], prefix: 20), "documentation", "RFC 9637"),
        SpecialRange(CIDR([0x5f00], prefix: 16), "segment routing (SRv6) SIDs", "RFC 9602"),
        SpecialRange(CIDR([0xfc00], prefix: 7), "unique-local", "RFC 4193"),
        SpecialRange(CIDR([0xfe80], prefix: 10), "link-local", "RFC 4291"),
        SpecialRange(CIDR([0xfec0], prefix: 10), "deprecated site-local", "RFC 3879"),
        SpecialRange(CIDR([0xff00], prefix: 8), "multicast", "RFC 4291"),
        SpecialRange(CIDR([], prefix: 3), "reserved, not global unicast", "RFC 4291"),
        SpecialRange(CIDR([0x4000], prefix: 2), "reserved, not global unicast", "RFC 4291"),
        SpecialRange(CIDR([0x8000], prefix: 1), "reserved, not global unicast", "RFC 4291"),
    ]
}
