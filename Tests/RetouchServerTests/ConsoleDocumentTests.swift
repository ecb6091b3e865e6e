import Foundation
import HTTPTypes
import HummingbirdTesting
import RetouchServer
import Testing

@Suite("The console: documentation")
struct ConsoleDocumentTests {
    @Test("every page of the guide is there, with the server's own address in its samples")
    func guide() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.get("/console/docs")
            let pages = browser.page.matches(of: /href="(\/console\/docs\/[a-z]+)"/).map { String($0.1) }
            #expect(Set(pages).count == 6)
            for path in pages + ["/console/docs"] {
                #expect(try await browser.get(path).status == .ok)
                #expect(browser.page.contains("<h1>"))
                #expect(!browser.page.contains("{{"))
                #expect(!browser.page.contains("127.0.0.1") || path.hasSuffix("reference"))
            }
            #expect(try await browser.get("/console/docs/../start").status == .notFound)
            #expect(try await browser.get("/console/docs/nothing").status == .notFound)
        }
    }

    @Test("the reference has every operation and schema of openapi.yaml")
    func reference() async throws {
        let server = try TestServer(isWorking: false)
        let yaml = String(decoding: WebFiles().description, as: UTF8.self)
        try await server.application.test(.router) { client in
            let browser = Browser(client)
            try await browser.get("/console/docs/reference")
            let paths = yaml.matches(of: /\n  (\/[^\n:]*):\n/).map { String($0.1) }
            #expect(paths.count > 5)
            for path in paths { #expect(browser.page.contains("<code>\(path)</code></h2>"), "\(path)") }
            let identifiers = yaml.matches(of: /operationId: (\w+)/).map { String($0.1) }
            #expect(browser.page.matches(of: /class="operation"/).count == identifiers.count)
            for identifier in identifiers { #expect(browser.page.contains("operationId: \(identifier)")) }
            for name in ["EditRequest", "EditResult", "ErrorReply"] {
                #expect(browser.page.contains("<summary><code>\(name)</code></summary>"))
            }
        }
    }
}
