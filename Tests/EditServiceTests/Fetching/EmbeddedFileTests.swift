import EditService
import Foundation
import Testing

@Suite("Files inside the request")
struct EmbeddedFileTests {
    @Test("base64 of every length comes back, in both alphabets, with and without padding", arguments: 0...40)
    func roundTrip(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ 251) }
        let text = Data(bytes).base64EncodedString()
        let urlSafe = text.replacing("+", with: "-").replacing("/", with: "_")
        let broken = text.map { "\($0)\r\n" }.joined()
        for form in [text, urlSafe, text.replacing("=", with: ""), broken] {
            #expect(try Base64Text.decode(form.utf8, limit: count) == bytes)
        }
        #expect(throws: EmbeddedFileError.tooLarge(limit: count - 1)) {
            try Base64Text.decode(text.utf8, limit: count - 1)
        }
    }

    @Test(
        "text that lost something is refused",
        arguments: [
            ("AAAAA", EmbeddedFileError.length), ("A", .length), ("AA=", .length), ("AAA==", .length),
            ("AAAA=", .length),
            ("AAAA====", .length), ("====", .length), ("AB", .length), ("AAB", .length), ("AA==AA==", .character),
            ("AA*A", .character), ("AAA\u{e4}", .character), ("AAAA,", .character), ("AA%3D%3D", .character),
            ("data:image/png;base64,AAAA", .character),
        ])
    func badText(text: String, fault: EmbeddedFileError) {
        #expect(throws: fault) { try Base64Text.decode(text.utf8, limit: 100) }
    }

    @Test(
        "data URLs",
        arguments: [
            ("data:image/png;base64,AQID", "image/png", [1, 2, 3]),
            ("DATA:Image/PNG;BASE64,AQID", "image/png", [1, 2, 3]),
            ("data:image/svg+xml;charset=utf-8;base64,AQID", "image/svg+xml", [1, 2, 3]),
            ("data:;base64,AQID", "text/plain", [1, 2, 3]), ("data:image/png; base64,AQID", "image/png", [1, 2, 3]),
            ("data:image/png;base64,%2B%2F%3D%3D", "image/png", nil),
            ("data:image/png;base64,AQ%3D%3D", "image/png", [1]),
            ("data:image/png;base64,AQ ID\n", "image/png", [1, 2, 3]), ("data:image/png;base64,", "image/png", []),
            ("data:,a%20b", "text/plain", [0x61, 0x20, 0x62]), ("data:image/png,%00%fF", "image/png", [0, 255]),
            ("data:base64,AQID", "base64", [0x41, 0x51, 0x49, 0x44]),
        ] as [(String, String, [UInt8]?)])
    func dataURL(text: String, type: String, bytes: [UInt8]?) throws {
        guard let bytes else {
            // "+/==": the digits 62 and 63 leave bits that no encoder leaves.
            #expect(throws: EmbeddedFileError.length) { try DataURL(text, limit: 100) }
            return
        }
        let url = try DataURL(text, limit: bytes.count)
        #expect(url.mediaType == type)
        #expect(url.bytes == bytes)
    }

    @Test(
        "bad data URLs",
        arguments: [
            ("http://a.example/", EmbeddedFileError.notDataURL), ("", .notDataURL), ("data", .notDataURL),
            ("data:image/png;base64", .noComma), ("data:image/png,%4", .percent), ("data:image/png,%zz", .percent),
            ("data:image/png;base64,!!!!", .character), ("data:image/png;base64,AAAAAAAAAAAA", .tooLarge(limit: 8)),
            ("data:image/png,123456789", .tooLarge(limit: 8)),
            ("data:image/png," + String(repeating: "%41", count: 9), .tooLarge(limit: 8)),
        ])
    func badDataURL(text: String, fault: EmbeddedFileError) {
        #expect(throws: fault) { try DataURL(text, limit: 8) }
    }

    @Test("a data URL is told from a name that begins like one")
    func matches() {
        #expect(DataURL.matches("data:,") && DataURL.matches("Data:image/png,"))
        #expect(!DataURL.matches("database.example") && !DataURL.matches("http://data:1/") && !DataURL.matches("dat"))
    }
}
