import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import Pixels
import RecordStore
import Testing

@Suite("POST /midjourney/edits")
struct EditsTests {
    private let photo = TestPicture.photo()

    private func body(_ prompt: String, _ more: String = "") throws -> String {
        #"{"prompt": "\#(prompt)", "image_url": "\#(try TestPicture.dataURL(photo))"\#(more)}"#
    }

    @Test("a whole edit: the result says what the contract says, and its links deliver it")
    func whole() async throws {
        let server = try TestServer()
        let (token, credential) = try await server.token()
        let prompt = "Make it brighter! --seed 12 --v 7"
        try await server.application.test(.ahc(.http)) { client in
            let response = try await client.edit(try body(prompt, #", "split_images": true"#), token: token)
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == "application/json")
            let result: EditResult = try response.decoded()
            #expect(response.headers[.traceID] == result.traceID)
            #expect(UUID(uuidString: result.taskID) != nil)
            let folder = "https://edits.test/attachments/\(credential.applicationID.wireText)/\(result.imageID)"
            let grid = "\(folder)/make_it_brighter_\(result.taskID).png"
            #expect(result.imageURL.hasPrefix(grid + "?ex="))
            #expect(result.rawImageURL.hasPrefix(grid + "?ex="))
            #expect(result.subImageURLs?.count == 4)
            #expect((Int64(result.imageID) ?? 0) > 1 << 50)
            #expect(result.progress == 100)
            #expect(size(result.imageWidth, result.imageHeight) == "192×128")
            #expect(size(result.rawImageWidth, result.rawImageHeight) == "192×128")
            #expect(result.seed == 12)
            #expect(result.engine == "darkroom")
            #expect(result.notes.first == "`--v 7` has no meaning here and was ignored")
            #expect(result.mask == nil)
            #expect(result.actions == EditAction.onGrid.map(\.rawValue))

            var pictures: [Picture] = []
            for (index, link) in try #require(result.subImageURLs).enumerated() {
                #expect(link.hasPrefix("\(folder)/\(result.taskID)/0_\(index).png?ex="))
                let file = try await client.get(link)
                #expect(file.status == .ok)
                #expect(file.headers[.contentType] == "image/png")
                pictures.append(try Picture.decode(file.data))
            }
            #expect(Set(pictures.map(\.bytes)).count == 4)
            for picture in pictures {
                #expect(picture.meanLevel > photo.meanLevel + 2)
            }
            let whole = try await client.get(result.rawImageURL)
            #expect(try Picture.decode(whole.data) == Picture.grid(of: pictures))
        }
    }

    @Test("without split_images the four links are absent")
    func unsplit() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let response = try await client.edit(try body("sepia"), token: token)
            let fields = try #require(try JSONSerialization.jsonObject(with: response.data) as? [String: Any])
            #expect(fields["sub_image_urls"] == nil)
            #expect(fields["mask"] == nil)
            #expect(fields["success"] as? Bool == true)
            #expect(fields["image_id"] is String)
            #expect(fields["seed"] as? Int == 4_711)
        }
    }

    @Test("the same seed gives the same bytes, another seed others")
    func seeds() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            var files: [Data] = []
            for seed in [7, 7, 8] {
                let response = try await client.edit(try body("add grain and a vignette --seed \(seed)"), token: token)
                let result: EditResult = try response.decoded()
                files.append(try await client.get(result.rawImageURL).data)
            }
            #expect(files[0] == files[1])
            #expect(files[0] != files[2])
        }
    }

    @Test(
        "outside the mask every pixel is the source's, whatever the mask's shape",
        arguments: ["disc", "half", "ring", "dots", "gradient"])
    func masked(shape: String) async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        let mask = TestPicture.mask { x, y in
            let distance = (x - 48) * (x - 48) + (y - 32) * (y - 32)
            switch shape {
            case "disc": return distance < 400
            case "half": return x < 48
            case "ring": return (200..<600).contains(distance)
            case "dots": return x % 8 == 0 && y % 8 == 0
            default: return x > 30 + y / 4
            }
        }
        let more = #", "split_images": true, "mask": "\#(try mask.encoded(as: .png).base64EncodedString())""#
        try await server.application.test(.ahc(.http)) { client in
            let response = try await client.edit(try body("turn it into a watercolor", more), token: token)
            #expect(response.status == .ok)
            let result: EditResult = try response.decoded()
            #expect(result.mask?.polarity == .white)
            #expect(result.mask?.changedOutside == 0)
            #expect((result.mask?.coverage ?? 0) > 0)
            for link in result.subImageURLs ?? [] {
                let picture = try Picture.decode(try await client.get(link).data)
                #expect(picture.outside(mask) == photo.outside(mask))
                #expect(picture.bytes != photo.bytes)
            }
        }
    }

    @Test("a picture with a long side comes out at 2,048, its grid is shown at 2,048 and kept whole")
    func large() async throws {
        let server = try TestServer(bodyLimit: 8 << 20)
        let (token, _) = try await server.token()
        let wide = TestPicture.photo(width: 2_400, height: 300)
        let body = #"{"prompt": "warmer", "image_url": "\#(try TestPicture.dataURL(wide))"}"#
        try await server.application.test(.ahc(.http)) { client in
            let result: EditResult = try await client.edit(body, token: token).decoded()
            #expect(size(result.rawImageWidth, result.rawImageHeight) == "4096×512")
            #expect(size(result.imageWidth, result.imageHeight) == "2048×256")
            #expect(result.imageURL.hasSuffix("&width=2048&height=256"))
            let view = try Picture.decode(try await client.get(result.imageURL).data)
            #expect(size(view.width, view.height) == "2048×256")
            let again = try await client.get(result.imageURL)
            #expect(try Picture.decode(again.data) == view)
        }
    }

    @Test("--ar gives every picture that aspect ratio")
    func aspectRatio() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let result: EditResult = try await client.edit(try body("warmer --ar 1:1"), token: token).decoded()
            #expect(size(result.rawImageWidth, result.rawImageHeight) == "192×192")
        }
    }

    @Test("links of the server and its samples are read without the network")
    func ownLinks() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let first: EditResult = try await client.edit(try body("sepia"), token: token).decoded()
            let again = #"{"prompt": "warmer", "image_url": "\#(first.rawImageURL)"}"#
            let second: EditResult = try await client.edit(again, token: token).decoded()
            #expect(size(second.rawImageWidth, second.rawImageHeight) == "384×256")

            let broken = again.replacing("hm=", with: "hm=0")
            let refused = try await client.edit(broken, token: token)
            #expect(refused.status == .badRequest)
            #expect(refused.failure?.error.message.contains("signature") == true)

            let sample = #"{"prompt": "warmer", "image_url": "https://edits.test/samples/still-life.jpg"}"#
            #expect(try await client.edit(sample, token: token).status == .ok)
            let missing = sample.replacing("still-life", with: "nothing")
            #expect(try await client.edit(missing, token: token).status == .badRequest)
            server.advance(by: 25 * 3_600)
            let expired = try await client.edit(again, token: token)
            #expect(expired.failure?.error.message.contains("expired") == true)
        }
    }

    @Test("quota is taken by mode and given back when the task fails")
    func quota() async throws {
        let server = try TestServer()
        let (token, credential) = try await server.token(quota: Credits(2.5))
        try await server.application.test(.ahc(.http)) { client in
            #expect(try await client.edit(try body("warmer --turbo"), token: token).status == .ok)
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(0.5))
            let refused = try await client.edit(try body("warmer"), token: token)
            #expect(refused.status == .forbidden)
            #expect(refused.failure?.error.code == .usedUp)
            let whole = try photo.encoded(as: .png)
            let cut = "data:image/png;base64," + whole.prefix(whole.count / 2).base64EncodedString()
            let broken = #"{"prompt": "warmer", "mode": "relax", "image_url": "\#(cut)"}"#
            let failed = try await client.edit(broken, token: token)
            #expect(failed.status == .badRequest)
            #expect(failed.failure?.error.message.contains("`image_url`") == true)
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(0.5))
            #expect(try await client.edit(try body("warmer", #", "mode": "relax""#), token: token).status == .ok)
            #expect(try await server.records.balance(of: credential.applicationID) == Credits(0))
        }
    }
}

private func size(_ width: Int, _ height: Int) -> String { "\(width)×\(height)" }

extension Picture {
    /// The mean of all bytes.
    var meanLevel: Double { Double(bytes.reduce(0) { $0 + Int($1) }) / Double(bytes.count) }

    /// The pixels where a mask is black.
    func outside(_ mask: Picture) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: 3).filter { mask.bytes[$0] == 0 }.map { Array(bytes[$0..<$0 + 3]) }
    }
}
