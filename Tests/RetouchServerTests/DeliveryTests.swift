import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@Suite("Delivery of pictures")
struct DeliveryTests {
    private func withResult(
        _ body: @Sendable (any TestClientProtocol, TestServer, EditResult) async throws -> Void
    ) async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        let request = #"{"prompt": "sepia", "image_url": "\#(try TestPicture.dataURL(TestPicture.photo()))"}"#
        try await server.application.test(.ahc(.http)) { client in
            try await body(client, server, try await client.edit(request, token: token).decoded())
        }
    }

    @Test("HEAD, ETag, caching and CORS")
    func headers() async throws {
        try await withResult { client, _, result in
            let file = try await client.get(result.rawImageURL)
            let path = result.rawImageURL.replacing("https://edits.test", with: "")
            let head = try await client.execute(uri: path, method: .head)
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(file.data.count))
            #expect(file.headers[.accessControlAllowOrigin] == "*")
            #expect(file.headers[.cacheControl] == "private, max-age=86400, immutable")
            let etag = try #require(file.headers[.eTag])
            let fresh = try await client.get(path, headers: [.ifNoneMatch: "\"other\", \(etag)"])
            #expect(fresh.status == .notModified)
            #expect(fresh.body.readableBytes == 0)
            #expect(try await client.get(path, headers: [.ifNoneMatch: "\"other\""]).status == .ok)
        }
    }

    @Test("ranges")
    func ranges() async throws {
        try await withResult { client, _, result in
            let whole = try await client.get(result.rawImageURL).data
            let size = whole.count
            func get(_ range: String, _ more: HTTPFields = [:]) async throws -> TestResponse {
                var headers = more
                headers[.range] = range
                return try await client.get(result.rawImageURL, headers: headers)
            }
            for (range, expected) in [
                ("bytes=0-0", 0..<1), ("bytes=10-19", 10..<20), ("bytes=10-", 10..<size),
                ("bytes=-7", size - 7..<size), ("bytes=5-\(size * 2)", 5..<size), ("bytes=-\(size * 2)", 0..<size),
            ] {
                let part = try await get(range)
                #expect(part.status == .partialContent)
                #expect(part.data == whole[expected])
                #expect(
                    part.headers[.contentRange] == "bytes \(expected.lowerBound)-\(expected.upperBound - 1)/\(size)")
            }
            for range in ["bytes=\(size)-", "bytes=-0"] {
                let none = try await get(range)
                #expect(none.status == .rangeNotSatisfiable)
                #expect(none.failure?.error.code == .badRequest)
                #expect(none.headers[.contentRange] == "bytes */\(size)")
            }
            for range in ["bytes=5-1", "lines=1-2", "bytes=a-b", "bytes=0-1,3-4", "bytes=-"] {
                #expect(try await get(range).data == whole)
            }
            #expect(try await get("bytes=0-0", [.ifRange: "\"old\""]).data == whole)
        }
    }

    @Test("403 for a wrong signature, 410 past its time, 404 for what is gone")
    func refusals() async throws {
        try await withResult { client, server, result in
            let wrong = try await client.get(result.rawImageURL.replacing("hm=", with: "hm=a"))
            #expect(wrong.status == .forbidden)
            #expect(wrong.failure?.error.code == .forbidden)
            let bare = try await client.get(String(result.rawImageURL.prefix { $0 != "?" }))
            #expect(bare.status == .forbidden)
            let sized = try await client.get(result.rawImageURL + "&width=9000&height=9000")
            #expect(sized.status == .forbidden)

            let file = server.folder.appending(path: "files" + (URL(string: result.rawImageURL)?.path ?? ""))
            try FileManager.default.removeItem(at: file)
            let gone = try await client.get(result.rawImageURL)
            #expect(gone.status == .notFound)
            #expect(gone.failure?.error.code == .notFound)

            server.advance(by: 86_400)
            let late = try await client.get(result.rawImageURL)
            #expect(late.status == .gone)
            #expect(late.failure?.error.code == .expired)
        }
    }

    @Test("samples, health and the API's description are there without a token")
    func open() async throws {
        let server = try TestServer()
        try await server.application.test(.ahc(.http)) { client in
            for name in ["still-life", "landscape", "street"] {
                let sample = try await client.get("/samples/\(name).jpg")
                #expect(sample.status == .ok)
                #expect(sample.headers[.contentType] == "image/jpeg")
                #expect(sample.data.starts(with: [0xFF, 0xD8, 0xFF]))
            }
            #expect(try await client.get("/samples/other.jpg").failure?.error.code == .notFound)
            #expect(try await client.get("/health/live").status == .ok)
            try await server.service.showLife()
            #expect(try await client.get("/health/ready").status == .ok)
            // Its workers have given no sign of life for more than a minute.
            server.advance(by: 61)
            #expect(try await client.get("/health/ready").status.code == 503)
            let description = try await client.get("/openapi.yaml")
            #expect(description.headers[.contentType] == "application/yaml")
            #expect(String(decoding: description.data, as: UTF8.self).hasPrefix("openapi: 3.1"))
        }
    }
}
