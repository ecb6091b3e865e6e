import EditService
import Testing

@Suite("Where a fetch may go")
struct AddressRulesTests {
    private func admit(_ addresses: [String], for url: String, allow: String = "") throws -> [String] {
        let rules = AddressRules(allow: try FetchAllowList(parsing: allow))
        let target = try FetchTarget(url)
        try rules.checkBeforeLookup(target)
        return try rules.admit(addresses.compactMap(IPAddress.init), for: target).map(\.description)
    }

    private func refusal(_ addresses: [String], for url: String, allow: String = "") -> FetchError? {
        #expect(throws: FetchError.self) { try admit(addresses, for: url, allow: allow) }
    }

    @Test("public addresses are kept in their order, once each")
    func order() throws {
        let kept = try admit(["2606:4700::1", "8.8.8.8", "2606:4700::1", "1.1.1.1"], for: "http://a.example/")
        #expect(kept == ["2606:4700::1", "8.8.8.8", "1.1.1.1"])
    }

    @Test("one private address among public ones spoils the name", arguments: 0..<3)
    func mixed(position: Int) throws {
        var addresses = ["8.8.8.8", "2606:4700::1"]
        addresses.insert("10.0.0.1", at: position)
        guard case .notPublic(_, let address, let range) = refusal(addresses, for: "http://a.example/") else {
            Issue.record("not refused as an address")
            return
        }
        #expect(address == IPAddress("10.0.0.1"))
        #expect(range.source == "RFC 1918")
    }

    @Test("no address is no host")
    func none() {
        #expect(refusal([], for: "http://a.example/") == .hostNotFound("a.example"))
    }

    @Test("odd ports and short names are refused before any look-up")
    func beforeLookup() throws {
        #expect(throws: FetchError.port(22)) {
            try AddressRules().checkBeforeLookup(FetchTarget("http://a.example:22/"))
        }
        #expect(throws: FetchError.badURL(.singleLabel)) {
            try AddressRules().checkBeforeLookup(FetchTarget("http://localhost/"))
        }
        #expect(throws: FetchError.self) { try AddressRules().checkBeforeLookup(FetchTarget("http://[::1]/")) }
    }

    @Test("a host exception opens the name on any address and port, and nothing else")
    func hostException() throws {
        #expect(try admit(["10.0.0.1", "127.0.0.1"], for: "http://minio:22/", allow: "minio").count == 2)
        #expect(try admit(["10.0.0.1"], for: "http://IMAGES.internal/", allow: "images.internal").count == 1)
        #expect(refusal(["10.0.0.1"], for: "http://a.images.internal/", allow: "images.internal") != nil)
        #expect(refusal(["10.0.0.1"], for: "http://10.0.0.1/", allow: "images.internal") != nil)
    }

    @Test("a block opens its addresses on any port, however they are named, and no others")
    func blockException() throws {
        let allow = "10.1.0.0/16"
        #expect(try admit(["10.1.2.3"], for: "http://a.example:22/", allow: allow).count == 1)
        #expect(try admit(["10.1.2.3"], for: "http://minio/", allow: allow).count == 1)
        #expect(try admit(["10.1.2.3", "8.8.8.8"], for: "http://a.example/", allow: allow).count == 2)
        #expect(refusal(["10.2.0.0"], for: "http://a.example/", allow: allow) != nil)
        #expect(refusal(["10.0.255.255"], for: "http://a.example/", allow: allow) != nil)
        #expect(refusal(["8.8.8.8"], for: "http://a.example:22/", allow: allow) == .port(22))
        #expect(refusal(["10.1.2.3", "8.8.8.8"], for: "http://a.example:22/", allow: allow) == .port(22))
        #expect(refusal(["8.8.8.8"], for: "http://minio/", allow: allow) == .badURL(.singleLabel))
        #expect(refusal(["::ffff:10.1.2.3"], for: "http://a.example/", allow: allow) != nil)
    }
}
