import EditsAPI
import Foundation
import Testing

@Suite("Request bodies")
struct EditRequestTests {
    @Test("the guide's own body")
    func guide() throws {
        let request = try EditRequest(
            json: Data(
                """
                {"prompt": "A cat sitting on a table", "split_images": true,
                 "image_url": "https://cdn.example.org/jgo1cw.jpg", "action": "generate"}
                """.utf8))
        #expect(
            request
                == EditRequest(
                    action: .generate, prompt: "A cat sitting on a table",
                    imageURL: "https://cdn.example.org/jgo1cw.jpg", splitImages: true))
    }

    @Test("null, empty and blank strings are absent fields, unknown fields are ignored")
    func absent() throws {
        let request = try EditRequest(
            json: Data(
                """
                {"prompt": " warmer ", "image_url": "https://example.org/a.jpg", "action": "", "mask": "", "mode": null,
                 "split_images": "", "callback_url": null, "async": null, "image_id": "", "timeout": null, "id": "",
                 "what": {"ever": [1]}}
                """.utf8))
        #expect(request == EditRequest(prompt: "warmer", imageURL: "https://example.org/a.jpg"))
        #expect(request.timeout == 480)
    }

    @Test(
        "bodies that are no JSON object",
        arguments: ["", "[]", "\"x\"", "1", "{", "null", "\u{FEFF}", "{'prompt': 1}"])
    func noObject(body: String) {
        let error = #expect(throws: APIError.self) { try EditRequest(json: Data(body.utf8)) }
        #expect(error?.status == 400)
        #expect(error?.code == .badRequest)
        #expect(error?.message.contains("body") == true)
    }

    @Test(
        "a wrong type or value names the field",
        arguments: [
            ("prompt", "1"), ("prompt", "[\"a\"]"), ("prompt", "true"), ("prompt", "\"   \""),
            ("prompt", "null"), ("image_url", "{}"), ("image_url", "5"), ("image_url", "\"\""), ("mask", "7"),
            ("mode", "\"quick\""), ("mode", "1"), ("split_images", "\"true\""), ("split_images", "1"),
            ("split_images", "[]"), ("timeout", "\"10\""), ("timeout", "0"), ("timeout", "-1"), ("timeout", "3600.5"),
            ("timeout", "true"), ("action", "4"), ("image_id", "4"), ("callback_url", "4"), ("async", "\"yes\""),
        ])
    func wrong(field: String, value: String) {
        var fields = ["prompt": "\"warmer\"", "image_url": "\"https://example.org/a.jpg\""]
        fields[field] = value
        let body = "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ",") + "}"
        let error = #expect(throws: APIError.self) { try EditRequest(json: Data(body.utf8)) }
        #expect(error?.status == 400)
        #expect(error?.code == .badRequest)
        #expect(error?.message.contains("`\(field)`") == true)
    }

    @Test("8,192 characters of prompt are read, one more is refused; characters, not bytes")
    func promptLength() throws {
        func body(_ count: Int) -> Data {
            Data(#"{"prompt": "\#(String(repeating: "é", count: count))", "image_url": "https://a.example/"}"#.utf8)
        }
        #expect(try EditRequest(json: body(8_192)).prompt?.count == 8_192)
        let error = #expect(throws: APIError.self) { try EditRequest(json: body(8_193)) }
        #expect(error?.message.contains("8192") == true)
    }

    @Test("both ends of timeout", arguments: [0.001, 1, 3_600])
    func timeout(seconds: Double) throws {
        let body = #"{"prompt": "a", "image_url": "https://a.example/", "timeout": \#(seconds)}"#
        #expect(try EditRequest(json: Data(body.utf8)).timeout == seconds)
    }

    @Test(
        "an unknown action is 400 api_not_implemented",
        arguments: ["upscale5", "upscale0", "describe", "GENERATE", "zoom_out_2x"])
    func action(name: String) {
        let body = #"{"prompt": "a", "image_url": "https://a.example/", "action": "\#(name)"}"#
        let error = #expect(throws: APIError.self) { try EditRequest(json: Data(body.utf8)) }
        #expect(error?.status == 400)
        #expect(error?.code == .apiNotImplemented)
        #expect(error?.message.contains(name) == true)
    }
}
