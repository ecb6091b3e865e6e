import EditService
import Testing

@Suite("What URLs are read as")
struct FetchTargetTests {
    @Test(
        "good URLs, in their normal spelling",
        arguments: [
            ("http://example.com", "http://example.com/"),
            ("https://example.com/a.jpg", "https://example.com/a.jpg"),
            ("HTTPS://EXAMPLE.com:443/A.jpg", "https://example.com/A.jpg"),
            ("http://example.com:80/", "http://example.com/"),
            ("http://example.com:443/", "http://example.com:443/"),
            ("http://example.com:8080/?a=1#part", "http://example.com:8080/?a=1"),
            ("http://example.com?a=1", "http://example.com/?a=1"),
            ("http://example.com#part", "http://example.com/"),
            ("http://example.com/a?b=http://x@y", "http://example.com/a?b=http://x@y"),
            ("http://example.com/@user", "http://example.com/@user"),
            ("http://example.com//a//b", "http://example.com//a//b"),
            ("http://xn--bcher-kva.example/", "http://xn--bcher-kva.example/"),
            ("http://my_files.s3.example.com/x", "http://my_files.s3.example.com/x"),
            ("http://3com.example/", "http://3com.example/"),
            ("http://1.2.3.4.example/", "http://1.2.3.4.example/"),
            ("http://0x7f.example/", "http://0x7f.example/"),
            ("http://8.8.8.8/a", "http://8.8.8.8/a"),
            ("http://[2606:4700::1111]:8080/a", "http://[2606:4700::1111]:8080/a"),
            ("http://[::FFFF:8.8.8.8]/", "http://[::ffff:8.8.8.8]/"),
            ("http://localhost:8080/", "http://localhost:8080/"),
            ("http://example.com/größe.jpg", "http://example.com/gr%C3%B6%C3%9Fe.jpg"),
            ("http://example.com/%20a|b{c}", "http://example.com/%20a%7Cb%7Bc%7D"),
            ("http://example.com/a?size=[1]", "http://example.com/a?size=[1]"),
        ])
    func good(url: String, normal: String) throws {
        #expect(try FetchTarget(url).description == normal)
        #expect(try FetchTarget(normal).description == normal)
    }

    @Test(
        "the port decides by itself",
        arguments: [
            ("http://a.example", 80, true), ("https://a.example", 443, true), ("http://a.example:1", 1, false),
            ("http://a.example:22", 22, false), ("https://a.example:80", 80, true),
            ("http://a.example:1023", 1023, false),
            ("http://a.example:1024", 1024, true), ("http://a.example:65535", 65535, true),
        ])
    func ports(url: String, port: Int, isOrdinary: Bool) throws {
        let target = try FetchTarget(url)
        #expect(target.port == port)
        #expect(target.hasOrdinaryPort == isOrdinary)
    }

    static let faulty: [(String, URLFault)] = [
        ("", .empty),
        ("http://a.example/" + String(repeating: "a", count: 8176), .tooLong),
        (" http://example.com/", .character), ("http://example.com/a b", .character),
        ("http://example.com/\r\nhost: x", .character), ("http://example.com\\@127.0.0.1/", .character),
        ("http://exa\tmple.com/", .character), ("http://example.com/\0", .character),
        ("example.com/a.jpg", .scheme), ("//example.com/a.jpg", .scheme), ("ftp://example.com/", .scheme),
        ("file:///etc/passwd", .scheme), ("gopher://example.com/", .scheme), ("http:/example.com/", .scheme),
        ("http:example.com", .scheme), ("javascript:alert(1)", .scheme), ("http+unix://%2Ftmp%2Fs/", .scheme),
        ("data:image/png;base64,AAAA", .scheme), ("hｔtp://example.com/", .scheme),
        ("http://user@example.com/", .credentials), ("http://user:secret@example.com/", .credentials),
        ("http://@example.com/", .credentials), ("http://example.com:80@127.0.0.1/", .credentials),
        ("http:///a.jpg", .noHost), ("http://", .noHost), ("http://:80/", .noHost), ("http://?a", .noHost),
        ("http://exa%6dple.com/", .hostCharacter), ("http://127.0.0.1%2f/", .hostCharacter),
        ("http://%31%32%37.0.0.1/", .hostCharacter), ("http://bücher.example/", .hostCharacter),
        ("http://１２７.０.０.１/", .hostCharacter), ("http://127。0。0。1/", .hostCharacter),
        ("http://①②⑦.0.0.1/", .hostCharacter), ("http://exam!ple.com/", .hostCharacter),
        ("http://a.example,b.example/", .hostCharacter), ("http://[::1/", .ipv6), ("http://::1/", .noHost),
        ("http://example.com./", .hostShape), ("http://.example.com/", .hostShape), ("http://a..b/", .hostShape),
        ("http://./", .hostShape), ("http://-a.example/", .hostShape), ("http://a-.example/", .hostShape),
        ("http://" + String(repeating: "a", count: 64) + ".example/", .hostShape),
        (
            "http://" + Array(repeating: String(repeating: "a", count: 62), count: 5).joined(separator: ".") + "/",
            .hostShape
        ),
        ("http://127.1/", .numericHost), ("http://0x7f.1/", .numericHost), ("http://2130706433/", .numericHost),
        ("http://017700000001/", .numericHost), ("http://0x7f000001/", .numericHost),
        ("http://0X7F000001/", .numericHost),
        ("http://0177.0.0.1/", .numericHost), ("http://127.0.0.1./", .numericHost),
        ("http://127.0.0.01/", .numericHost),
        ("http://1.2.3.4.5/", .numericHost), ("http://256.1.1.1/", .numericHost), ("http://0/", .numericHost),
        ("http://0x/", .numericHost), ("http://127.0x1/", .numericHost), ("http://127.0.0.1../", .numericHost),
        ("http://foo.1/", .numericHost), ("http://00000000177.1/", .numericHost),
        ("http://[127.0.0.1]/", .ipv6), ("http://[::1%25lo]/", .ipv6), ("http://[fe80::1%eth0]/", .ipv6),
        ("http://[]/", .ipv6), ("http://[::1]x/", .ipv6), ("http://[example.com]/", .ipv6),
        ("http://example.com:/", .port), ("http://example.com:0/", .port), ("http://example.com:65536/", .port),
        ("http://example.com:080/", .port), ("http://example.com:+80/", .port), ("http://example.com:80:80/", .port),
        ("http://example.com:８０/", .port), ("http://example.com:http/", .port),
        ("http://example.com:99999999999999999999/", .port),
    ]

    @Test("bad URLs, each with its own fault", arguments: faulty)
    func refuses(url: String, fault: URLFault) {
        #expect(throws: fault) { try FetchTarget(url) }
    }

    @Test("the longest URL is still read")
    func longest() throws {
        let url = "http://a.example/" + String(repeating: "a", count: 8175)
        #expect(url.utf8.count == FetchTarget.longest)
        #expect(try FetchTarget(url).description == url)
    }
}
