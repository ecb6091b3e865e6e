import EditService
import Testing

@Suite("Where redirects lead")
struct RedirectTargetTests {
    /// The examples of RFC 3986, section 5.4, without those of other schemes.
    @Test(
        "relative references",
        arguments: [
            ("g", "http://a.example/b/c/g"), ("./g", "http://a.example/b/c/g"), ("g/", "http://a.example/b/c/g/"),
            ("/g", "http://a.example/g"), ("//g.example", "http://g.example/"), ("?y", "http://a.example/b/c/d;p?y"),
            ("g?y", "http://a.example/b/c/g?y"), ("#s", "http://a.example/b/c/d;p?q"),
            ("g#s", "http://a.example/b/c/g"),
            ("g?y#s", "http://a.example/b/c/g?y"), (";x", "http://a.example/b/c/;x"),
            ("g;x=1/../y", "http://a.example/b/c/y"), ("", "http://a.example/b/c/d;p?q"),
            (".", "http://a.example/b/c/"),
            ("./", "http://a.example/b/c/"), ("..", "http://a.example/b/"), ("../", "http://a.example/b/"),
            ("../g", "http://a.example/b/g"), ("../..", "http://a.example/"), ("../../g", "http://a.example/g"),
            ("../../../../g", "http://a.example/g"), ("/./g", "http://a.example/g"), ("/../g", "http://a.example/g"),
            ("g.", "http://a.example/b/c/g."), ("..g", "http://a.example/b/c/..g"),
            ("./g/.", "http://a.example/b/c/g/"),
            ("g/./h", "http://a.example/b/c/g/h"), ("g/../h", "http://a.example/b/c/h"),
            ("g?y/../x", "http://a.example/b/c/g?y/../x"), ("https://B.example:8443/x", "https://b.example:8443/x"),
            ("/a:b", "http://a.example/a:b"), ("größe", "http://a.example/b/c/gr%C3%B6%C3%9Fe"),
        ])
    func relative(location: String, url: String) throws {
        let base = try FetchTarget("http://a.example/b/c/d;p?q")
        #expect(try base.following(location).description == url)
    }

    @Test("a relative reference keeps the port, and the query of the old URL is no part of its path")
    func keepsPort() throws {
        let base = try FetchTarget("https://a.example:8443/x/y?path=/1/2")
        #expect(try base.following("z").description == "https://a.example:8443/x/z")
        #expect(try base.following("//b.example/z").description == "https://b.example/z")
    }

    @Test(
        "a redirect is read as strictly as a client's URL",
        arguments: [
            ("ftp://a.example/", URLFault.scheme), ("mailto:a", .scheme), ("http://u:p@a.example/", .credentials),
            ("//u@a.example/", .credentials), ("//2130706433/", .numericHost), ("///etc/passwd", .noHost),
            ("/a b", .character), ("/\\127.0.0.1/", .character), ("//a.example:0/", .port),
            ("/" + String(repeating: "a", count: 8192), .tooLong),
        ])
    func strict(location: String, fault: URLFault) throws {
        let base = try FetchTarget("http://a.example/b")
        #expect(throws: fault) { try base.following(location) }
    }
}
