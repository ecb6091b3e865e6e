import EditService
import Testing

@Suite("Addresses and blocks as text")
struct IPAddressTests {
    @Test(
        "standard text is read and written in one form",
        arguments: [
            ("127.0.0.1", "127.0.0.1"), ("255.255.255.255", "255.255.255.255"), ("::", "::"), ("::1", "::1"),
            ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("::ffff:10.0.0.1", "::ffff:10.0.0.1"),
        ])
    func standard(text: String, normal: String) throws {
        let address = try #require(IPAddress(text))
        #expect(address.description == normal)
        #expect(IPAddress(bytes: address.bytes) == address)
    }

    @Test(
        "anything else is no address",
        arguments: [
            "", "1", "127.1", "0x7f.0.0.1", "0177.0.0.1", "127.0.0.01", "127.0.0.1.", "256.0.0.1", "1.2.3.4.5",
            " 1.2.3.4",
            "1.2.3.4 ", "1.2.3.4\n", "1.2.3.4\0", "\u{FF11}27.0.0.1", ":::", "1::2::3", "fe80::1%eth0", "[::1]",
            "::12345",
            "localhost",
        ])
    func other(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test("only four or sixteen bytes make an address", arguments: 0...17)
    func byteCount(count: Int) {
        let address = IPAddress(bytes: [UInt8](repeating: 1, count: count))
        #expect((address != nil) == (count == 4 || count == 16))
    }

    @Test(
        "a block reaches from its first address to its last",
        arguments: [
            ("10.0.0.0/8", "10.0.0.0", "10.255.255.255"), ("0.0.0.0/0", "0.0.0.0", "255.255.255.255"),
            ("192.0.2.7/32", "192.0.2.7", "192.0.2.7"), ("192.0.2.7", "192.0.2.7", "192.0.2.7"),
            ("192.0.2.6/31", "192.0.2.6", "192.0.2.7"),
            ("fc00::/7", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
            ("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"), ("::1", "::1", "::1"),
        ])
    func block(text: String, first: String, last: String) throws {
        let block = try CIDR(parsing: text)
        #expect(block.first == IPAddress(first))
        #expect(block.last == IPAddress(last))
        #expect(block.contains(block.first) && block.contains(block.last))
        #expect(block.first.predecessor.map(block.contains) != true)
        #expect(block.last.successor.map(block.contains) != true)
    }

    @Test("a block holds no address of the other family")
    func families() throws {
        #expect(try !CIDR(parsing: "::/0").contains(IPAddress(v4: 1)))
        #expect(try !CIDR(parsing: "0.0.0.0/0").contains(IPAddress(v6: 1)))
    }

    @Test(
        "a bad block is refused with what would be right",
        arguments: [
            ("10.0.0.0/33", "the prefix `33` is not a number from 0 to 32"),
            ("::/129", "the prefix `129` is not a number from 0 to 128"),
            ("10.0.0.0/", "the prefix `` is not a number from 0 to 32"),
            ("10.0.0.0/+8", "the prefix `+8` is not a number from 0 to 32"),
            ("10.0.0.0/08", "the prefix `08` is not a number from 0 to 32"),
            ("10.0.0.0/8/8", "the prefix `8/8` is not a number from 0 to 32"),
            ("10.0.0.1/8", "it has bits set after the prefix; write `10.0.0.0/8` for that block"),
            ("10.0/8", "`10.0` is not an IPv4 or IPv6 address"),
        ])
    func badBlock(text: String, reason: String) {
        let error = #expect(throws: CIDR.ParseError.self) { try CIDR(parsing: text) }
        #expect(error?.description == reason)
    }
}
