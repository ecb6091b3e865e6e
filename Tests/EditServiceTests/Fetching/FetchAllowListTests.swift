import EditService
import Testing

@Suite("The operator's exceptions")
struct FetchAllowListTests {
    @Test("hosts, addresses and blocks are told apart")
    func parsing() throws {
        let list = try FetchAllowList(
            parsing: " minio, Images.Internal ,10.1.0.0/16,192.168.1.7,fd12::/16, [::1],, 2001:db8::5 ")
        #expect(list.hosts == ["minio", "images.internal"])
        #expect(
            Set(list.blocks.map(\.description)) == [
                "10.1.0.0/16", "192.168.1.7/32", "fd12::/16", "::1/128", "2001:db8::5/128",
            ])
    }

    @Test("an empty text is an empty list", arguments: ["", " ", ",", " , "])
    func empty(text: String) throws {
        #expect(try FetchAllowList(parsing: text) == FetchAllowList())
    }

    @Test(
        "a bad entry is named with what would be right",
        arguments: [
            ("10.0.0.0/40", "`10.0.0.0/40`: the prefix `40` is not a number from 0 to 32"),
            ("10.0.0.9/8", "`10.0.0.9/8`: it has bits set after the prefix; write `10.0.0.0/8` for that block"),
            ("http://minio", "`http://minio`: write the host alone, without a scheme"),
            ("minio:9000", "`minio:9000`: write the host without a port; an exception covers all of its ports"),
            ("*.corp", "`*.corp`: patterns are not supported; list each host, or the block of their addresses"),
            ("127.1", "`127.1`: it is neither a host name, nor an address, nor a block such as 10.0.0.0/8"),
            ("a b", "`a b`: it is neither a host name, nor an address, nor a block such as 10.0.0.0/8"),
            ("minio/8", "`minio/8`: `minio` is not an IPv4 or IPv6 address"),
        ])
    func bad(text: String, reason: String) {
        let error = #expect(throws: FetchAllowList.ParseError.self) { try FetchAllowList(parsing: text) }
        #expect(error?.description == reason)
    }

    @Test("all bad entries are reported at once")
    func allFaults() {
        let error = #expect(throws: FetchAllowList.ParseError.self) {
            try FetchAllowList(parsing: "10.0.0.0/99, good.example, minio:1")
        }
        #expect(error?.faults.count == 2)
    }
}
