import EditService
import Testing

@Suite("Which addresses are public")
struct AddressTableTests {
    /// A block as the registries have it, with the addresses just outside that are public, where there are any.
    struct Block: Sendable, CustomTestStringConvertible {
        let first: String
        let last: String
        let name: String
        var neighbours: [String] = []

        var testDescription: String { "\(first)-\(last) \(name)" }
    }

    static let ipv4 = [
        Block(first: "0.0.0.0", last: "0.255.255.255", name: "this network", neighbours: ["1.0.0.0"]),
        Block(
            first: "10.0.0.0", last: "10.255.255.255", name: "private use",
            neighbours: ["9.255.255.255", "11.0.0.0"]),
        Block(
            first: "100.64.0.0", last: "100.127.255.255", name: "CGNAT",
            neighbours: ["100.63.255.255", "100.128.0.0"]),
        Block(
            first: "127.0.0.0", last: "127.255.255.255", name: "loopback",
            neighbours: ["126.255.255.255", "128.0.0.0"]),
        Block(
            first: "168.63.129.16", last: "168.63.129.16", name: "Azure",
            neighbours: ["168.63.129.15", "168.63.129.17"]),
        Block(
            first: "169.254.0.0", last: "169.254.255.255", name: "link-local",
            neighbours: ["169.253.255.255", "169.255.0.0"]),
        Block(
            first: "172.16.0.0", last: "172.31.255.255", name: "private use",
            neighbours: ["172.15.255.255", "172.32.0.0"]),
        Block(
            first: "192.0.0.0", last: "192.0.0.255", name: "IETF protocol assignments",
            neighbours: ["191.255.255.255", "192.0.1.0"]),
        Block(
            first: "192.0.2.0", last: "192.0.2.255", name: "documentation",
            neighbours: ["192.0.1.255", "192.0.3.0"]),
        Block(
            first: "192.88.99.0", last: "192.88.99.255", name: "6to4 relay",
            neighbours: ["192.88.98.255", "192.88.100.0"]),
        Block(
            first: "192.168.0.0", last: "192.168.255.255", name: "private use",
            neighbours: ["192.167.255.255", "192.169.0.0"]),
        Block(
            first: "198.18.0.0", last: "198.19.255.255", name: "benchmarking",
            neighbours: ["198.17.255.255", "198.20.0.0"]),
        Block(
            first: "198.51.100.0", last: "198.51.100.255", name: "documentation",
            neighbours: ["198.51.99.255", "198.51.101.0"]),
        Block(
            first: "203.0.113.0", last: "203.0.113.255", name: "documentation",
            neighbours: ["203.0.112.255", "203.0.114.0"]),
        Block(first: "224.0.0.0", last: "239.255.255.255", name: "multicast", neighbours: ["223.255.255.255"]),
        Block(first: "240.0.0.0", last: "255.255.255.254", name: "reserved"),
        Block(first: "255.255.255.255", last: "255.255.255.255", name: "broadcast"),
    ]

    static let ipv6 = [
        Block(first: "::", last: "::", name: "unspecified"),
        Block(first: "::1", last: "::1", name: "loopback"),
        Block(first: "::2", last: "::ffff:ffff", name: "IPv4-compatible"),
        Block(first: "::1:0:0", last: "::fffe:ffff:ffff", name: "not global unicast"),
        Block(first: "::ffff:0.0.0.0", last: "::ffff:255.255.255.255", name: "IPv4-mapped"),
        Block(first: "::ffff:0:0.0.0.0", last: "::ffff:0:255.255.255.255", name: "IPv4-translated"),
        Block(first: "64:ff9b:1::", last: "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", name: "translation, local use"),
        Block(first: "100::", last: "100::ffff:ffff:ffff:ffff", name: "discard-only"),
        Block(first: "100:0:0:1::", last: "100::1:ffff:ffff:ffff:ffff", name: "dummy prefix"),
        Block(
            first: "100:0:0:2::", last: "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "not global unicast",
            neighbours: ["2000::"]),
        Block(
            first: "2001::", last: "2001:0:ffff:ffff:ffff:ffff:ffff:ffff", name: "Teredo",
            neighbours: ["2000:ffff:ffff:ffff:ffff:ffff:ffff:ffff"]),
        Block(first: "2001:2::", last: "2001:2:0:ffff:ffff:ffff:ffff:ffff", name: "benchmarking"),
        Block(first: "2001:10::", last: "2001:1f:ffff:ffff:ffff:ffff:ffff:ffff", name: "deprecated ORCHID"),
        Block(first: "2001:20::", last: "2001:2f:ffff:ffff:ffff:ffff:ffff:ffff", name: "ORCHIDv2"),
        Block(
            first: "2001:30::", last: "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", name: "IETF protocol assignments",
            neighbours: ["2001:200::"]),
        Block(
            first: "2001:db8::", last: "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", name: "documentation",
            neighbours: ["2001:db7:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db9::"]),
        Block(
            first: "2002::", last: "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "6to4",
            neighbours: ["2001:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2003::"]),
        Block(
            first: "3fff::", last: "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", name: "documentation",
            neighbours: ["3ffe:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:1000::"]),
        Block(
            first: "4000::", last: "5eff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "not global unicast",
            neighbours: ["3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"]),
        Block(first: "5f00::", last: "5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "segment routing"),
        Block(first: "5f01::", last: "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "not global unicast"),
        Block(first: "fc00::", last: "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "unique-local"),
        Block(first: "fe00::", last: "fe7f:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "not global unicast"),
        Block(first: "fe80::", last: "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "link-local"),
        Block(first: "fec0::", last: "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "site-local"),
        Block(first: "ff00::", last: "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", name: "multicast"),
    ]

    @Test("a block is refused by name from its first address to its last, and no further", arguments: ipv4 + ipv6)
    func boundaries(of block: Block) throws {
        let first = try #require(IPAddress(block.first))
        let last = try #require(IPAddress(block.last))
        for inside in [first, last, first.offset(by: (last.value - first.value) / 2)] {
            let range = try #require(PublicAddressTable.refusal(of: inside), "\(inside)")
            #expect(range.name.contains(block.name), "\(inside)")
        }
        for outside in [first.predecessor, last.successor].compactMap({ $0 }) {
            let name = PublicAddressTable.refusal(of: outside)?.name ?? "public"
            #expect(!name.contains(block.name) || block.name == "reserved", "\(outside)")
            #expect((name == "public") == block.neighbours.contains("\(outside)"), "\(outside) is \(name)")
        }
    }

    @Test("IPv4 addresses inside NAT64's prefix are judged as IPv4", arguments: ipv4)
    func translated(block: Block) throws {
        for text in [block.first, block.last] {
            let address = try #require(IPAddress("64:ff9b::\(text)"))
            let range = try #require(PublicAddressTable.refusal(of: address))
            #expect(range.name.contains(block.name))
        }
        for text in block.neighbours {
            let address = try #require(IPAddress("64:ff9b::\(text)"))
            #expect(PublicAddressTable.refusal(of: address) == nil)
        }
    }

    @Test(
        "the neighbours of NAT64's prefix are not public",
        arguments: [
            "64:ff9a:ffff:ffff:ffff:ffff:ffff:ffff", "64:ff9b::1:0:0", "64:ff9b:0:ffff:ffff:ffff:808:808",
            "64:ff9b:2::808:808",
        ])
    func aroundTranslated(text: String) throws {
        #expect(PublicAddressTable.refusal(of: try #require(IPAddress(text))) != nil)
    }

    @Test(
        "every other form that embeds an IPv4 address is refused, whatever the address",
        arguments: ["127.0.0.1", "10.0.0.1", "169.254.169.254", "8.8.8.8"])
    func embedded(text: String) throws {
        let address = try #require(IPAddress(text))
        let groups = stride(from: 0, to: 4, by: 2).map {
            String(UInt16(address.bytes[$0]) << 8 | UInt16(address.bytes[$0 + 1]), radix: 16)
        }.joined(separator: ":")
        let inverted = stride(from: 0, to: 4, by: 2).map {
            String(~(UInt16(address.bytes[$0]) << 8 | UInt16(address.bytes[$0 + 1])), radix: 16)
        }.joined(separator: ":")
        let forms = [
            "::\(text)", "::ffff:\(text)", "::ffff:0:\(text)", "64:ff9b:1::\(text)", "2002:\(groups)::1",
            "2001:0:\(groups)::1", "2001:0:4136:e378:8000:63bf:\(inverted)",
        ]
        for form in forms {
            let embedded = try #require(IPAddress(form), "\(form)")
            #expect(PublicAddressTable.refusal(of: embedded) != nil, "\(form)")
        }
    }

    @Test(
        "addresses that serve the internet's pictures are public",
        arguments: [
            "8.8.8.8", "1.1.1.1", "93.184.215.14", "151.101.1.140", "192.31.196.1", "223.255.255.255",
            "2606:4700:4700::1111", "2a00:1450:4001:82a::200e", "2620:4f:8000::1", "2400:cb00::1",
        ])
    func isPublic(text: String) throws {
        #expect(PublicAddressTable.refusal(of: try #require(IPAddress(text))) == nil)
    }
}

extension IPAddress {
    func offset(by distance: UInt128) -> IPAddress {
        family == .v4 ? IPAddress(v4: UInt32(value + distance)) : IPAddress(v6: value + distance)
    }

    var predecessor: IPAddress? {
        value == 0 ? nil : family == .v4 ? IPAddress(v4: UInt32(value - 1)) : IPAddress(v6: value - 1)
    }

    var successor: IPAddress? {
        let isLast = value == (family == .v4 ? UInt128(UInt32.max) : UInt128.max)
        return isLast ? nil : offset(by: 1)
    }
}
