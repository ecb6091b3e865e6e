import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import RetouchServer

@Suite("Forms with a file")
struct MultipartFormTests {
    private func form(_ text: String) throws -> MultipartForm {
        try MultipartForm(body: Data(text.utf8), boundary: "xx")
    }

    @Test("parts are read byte by byte, whatever is in them")
    func parts() throws {
        let form = try form(
            """
            --xx\r\nContent-Disposition: form-data; name="form_token"\r\n\r\nabc\r\n--xx\r
            content-disposition: form-data; name="picture"; filename="a; name=b.png"\r
            Content-Type: image/png\r\n\r\n\r\n--x\r\n\r\n--xx--\r\n
            """)
        #expect(form["form_token"] == Data("abc".utf8))
        #expect(form["picture"] == Data("\r\n--x\r\n".utf8))
        #expect(form["other"] == nil)
    }

    @Test(
        "what is no such form is refused",
        arguments: ["", "--xx", "--xx--x", "--xx\r\n\r\nabc\r\n--xx--", "--xx\r\nabc\r\n--xx--", "no boundary"])
    func faults(text: String) {
        if text == "--xx--x" {
            #expect(throws: Never.self) { try form(text) }
        } else {
            #expect(throws: APIError.self) { try form(text) }
        }
    }

    @Test("a picture that is posted without a script becomes a link in the page's form")
    func upload() async throws {
        let server = try TestServer(isWorking: false)
        try await server.application.test(.router) { client in
            let sample = try await client.execute(uri: "/samples/street.jpg", method: .get) { $0.body }
            let ada = Browser(client)
            func post(_ token: String, picture: ByteBuffer?) async throws -> TestResponse {
                var body = ByteBuffer(
                    string: "--xx\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n\(token)\r\n")
                if let picture {
                    body.writeString("--xx\r\nContent-Disposition: form-data; name=\"picture\"\r\n\r\n")
                    body.writeImmutableBuffer(picture)
                    body.writeString("\r\n")
                }
                body.writeString("--xx--\r\n")
                return try await ada.send(
                    .post, "/console/uploads/file", body: body,
                    headers: [.contentType: "multipart/form-data; boundary=\"xx\""])
            }
            try await ada.get("/console/register")
            #expect(try await post(ada.formToken, picture: sample).headers[.location]?.contains("sign-in") == true)
            try await ada.register("ada")
            _ = try await ada.acquire()
            #expect(try await post("stale", picture: sample).status == .forbidden)
            try await ada.get("/console/account")
            #expect(try await post(ada.formToken, picture: nil).status == .badRequest)
            try await ada.get("/console/account")
            let place = try #require(try await post(ada.formToken, picture: sample).headers[.location])
            try await ada.get(place)
            #expect(ada.page.contains("value=\"https://edits.test/attachments/uploads/"))
        }
    }
}
