import EditService
import Testing

@Suite("What a failed fetch tells")
struct FetchErrorTests {
    @Test("a private host and an unknown one read alike, and no address is told")
    func silence() throws {
        let address = try #require(IPAddress("10.20.30.40"))
        let range = try #require(PublicAddressTable.refusal(of: address))
        let hidden = FetchError.notPublic(.name("db.internal"), address, range)
        #expect(hidden.publicMessage == FetchError.hostNotFound("nowhere.internal").publicMessage)
        #expect(!FetchError.redirect(hidden).publicMessage.contains("10.20"))
        #expect(hidden.description.contains("10.20.30.40") && hidden.description.contains("RFC 1918"))
    }

    @Test(
        "statuses of the other side",
        arguments: [
            (404, FetchError.Kind.badRequest, "the download was refused with status 404", false),
            (403, .badRequest, "the download was refused with status 403", false),
            (429, .badRequest, "the download was refused with status 429", true),
            (500, .upstream, "fetch failed", true), (503, .upstream, "fetch failed", true),
            (206, .upstream, "fetch failed", false), (304, .upstream, "fetch failed", false),
        ])
    func status(_ status: Int, kind: FetchError.Kind, message: String, isTransient: Bool) {
        let error = FetchError.status(status)
        #expect(error.kind == kind)
        #expect(error.publicMessage == message)
        #expect(error.isTransient == isTransient)
        #expect(error.description.contains("\(status)"))
    }

    @Test(
        "details of the network are for logs alone",
        arguments: [
            FetchError.timedOut, .lookupFailed("secret"), .connectionFailed("secret"), .insecure("secret"),
            .brokenAnswer("secret"),
        ])
    func upstream(error: FetchError) {
        #expect(error.kind == .upstream)
        #expect(error.publicMessage == "fetch failed")
        #expect(error == .timedOut || error.description.contains("secret"))
    }

    @Test(
        "what the client can mend is named",
        arguments: [
            (FetchError.badURL(.credentials), "the URL contains a user name or a password"),
            (.port(22), "the URL's port is not 80, 443, or 1024 and above"),
            (.tooManyRedirects(limit: 5), "the URL redirects more than 5 times"),
            (.redirectToPlainHTTP, "the URL redirects from https to http"),
            (.tooLarge(limit: 33_554_432), "the file is larger than 33554432 bytes"),
            (
                .redirect(.port(22)),
                "the URL redirects to another that is refused: the URL's port is not 80, 443, or 1024 and above"
            ),
            (
                .encoded("gzip"),
                "the server sent the file with `content-encoding: gzip`, which is not accepted for pictures"
            ),
        ])
    func client(error: FetchError, message: String) {
        #expect(error.kind == .badRequest)
        #expect(error.publicMessage == message)
        #expect(!error.isTransient)
    }
}
