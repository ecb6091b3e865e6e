import EditService
import EditsAPI
import Foundation
import HTTPTypes
import HummingbirdTesting
import Pixels
import RecordStore
import Testing

@Suite("Follow-up actions and streams")
struct FollowUpTests {
    private func body(_ more: String = "", prompt: String = "turn it into a watercolor") throws -> String {
        #"{"prompt": "\#(prompt)", "image_url": "\#(try TestPicture.dataURL(TestPicture.photo()))"\#(more)}"#
    }

    @Test("upscale: the picture alone at twice the size, and what can follow on it")
    func upscale() async throws {
        let server = try TestServer { $0.enlargedSide = 300 }
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let first: EditResult = try await client.edit(try body(), token: token).decoded()
            #expect(first.actions.contains("upscale4"))
            let follow = #"{"action": "upscale3", "image_id": "\#(first.imageID)", "split_images": true}"#
            let alone: EditResult = try await client.edit(follow, token: token).decoded()
            #expect(alone.rawImageWidth == 192)
            #expect(alone.rawImageHeight == 128)
            #expect(alone.subImageURLs?.count == 1)
            // Twice as large would be 384 pixels wide, and 300 are allowed.
            #expect(alone.actions == ["reroll", "variation1"] + Outpainting.allCases.map(\.rawValue))
            let file = try await client.get(alone.rawImageURL)
            #expect(try PictureHeader.read(file.data, limits: DecodeLimits()).width == 192)
            let task = try await client.ended(alone.taskID, token: token)
            #expect(task.parentID == first.taskID)
            let again = #"{"action": "upscale1", "image_id": "\#(alone.imageID)"}"#
            let refused = try await client.edit(again, token: token)
            #expect(refused.status.code == 400)
            #expect(refused.failure?.error.message.contains("variation1") == true)
        }
    }

    @Test("reroll and variations are four new pictures; of a stranger's picture nothing")
    func variations() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        let (stranger, _) = try await server.token(account: "stranger")
        try await server.application.test(.ahc(.http)) { client in
            let first: EditResult = try await client.edit(try body(), token: token).decoded()
            var grids = [try await client.get(first.rawImageURL).data]
            for action in ["variation2", "variation4"] {
                let follow = #"{"action": "\#(action)", "image_id": "\#(first.imageID)"}"#
                let next: EditResult = try await client.edit(follow, token: token).decoded()
                #expect(next.rawImageWidth == first.rawImageWidth)
                #expect(next.actions.contains("variation1"))
                grids.append(try await client.get(next.rawImageURL).data)
            }
            #expect(Set(grids).count == 3)
            let follow = #"{"action": "reroll", "image_id": "\#(first.imageID)"}"#
            #expect(try await client.edit(follow, token: token).status == .ok)
            #expect(try await client.edit(follow, token: stranger).failure?.error.code == .notFound)
        }
    }

    @Test("a picture alone is continued beyond its edges, within the size limit; four are not")
    func outpainting() async throws {
        let server = try TestServer { $0.longerSide = 120 }
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let first: EditResult = try await client.edit(try body(prompt: "sepia"), token: token).decoded()
            #expect(!first.actions.contains("zoom_out_2x"))
            let early = #"{"action": "zoom_out_2x", "image_id": "\#(first.imageID)"}"#
            #expect(try await client.edit(early, token: token).failure?.error.code == .badRequest)
            let alone: EditResult = try await client.edit(
                #"{"action": "upscale2", "image_id": "\#(first.imageID)"}"#, token: token
            ).decoded()
            #expect(alone.rawImageWidth == 192)
            let actions = [
                "zoom_out_1_5x": (120, 80), "zoom_out_2x": (120, 80), "pan_left": (120, 53), "pan_up": (120, 120),
                "square": (120, 120),
            ]
            for (action, size) in actions {
                #expect(alone.actions.contains(action))
                let follow = #"{"action": "\#(action)", "image_id": "\#(alone.imageID)", "split_images": true}"#
                let wide: EditResult = try await client.edit(follow, token: token).decoded()
                #expect(wide.rawImageWidth == 2 * size.0, "\(action)")
                #expect(abs(wide.rawImageHeight - 2 * size.1) <= 4, "\(action): \(wide.rawImageHeight)")
                #expect(wide.subImageURLs?.count == 4)
                #expect(wide.actions.contains("variation1"))
                let again = #"{"action": "reroll", "image_id": "\#(wide.imageID)"}"#
                let next: EditResult = try await client.edit(again, token: token).decoded()
                #expect(next.rawImageWidth == wide.rawImageWidth)
            }
        }
    }

    @Test("a stream: rising lines with a WebP preview, then the result; previews are delivered")
    func stream() async throws {
        let server = try TestServer()
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let reply = try await client.edit(
                try body(), token: token,
                headers: [.contentType: "application/json", .accept: "application/x-ndjson"])
            #expect(reply.headers[.contentType] == "application/x-ndjson")
            let lines = reply.data.split(separator: UInt8(ascii: "\n")).map { Data($0) }
            let result = try JSONDecoder().decode(EditResult.self, from: try #require(lines.last))
            #expect(result.progress == 100)
            let progress = try lines.dropLast().map { try JSONDecoder().decode(ProgressLine.self, from: $0) }
            #expect(progress.first?.actions == [])
            #expect(progress.map(\.progress) == progress.map(\.progress).sorted())
            if let preview = progress.compactMap(\.imageURL).last {
                let file = try await client.get(preview)
                #expect(file.headers[.contentType] == "image/webp")
                #expect(try PictureHeader.read(file.data, limits: DecodeLimits()).width > 0)
            }
        }
    }

    @Test("a stream repeats its last line while nothing changes, and ends at its timeout with the error")
    func heartbeat() async throws {
        let server = try TestServer(isWorking: false) { $0.streamHeartbeat = 0.05 }
        let (token, _) = try await server.token()
        try await server.application.test(.ahc(.http)) { client in
            let reply = try await client.edit(
                try body(#", "timeout": 3"#), token: token,
                headers: [.contentType: "application/json", .accept: "application/x-ndjson"])
            let lines = reply.data.split(separator: UInt8(ascii: "\n")).map { Data($0) }
            #expect(lines.count >= 3)
            let failure = try JSONDecoder().decode(ErrorReply.self, from: try #require(lines.last))
            #expect(failure.error.code == .timeout)
        }
    }
}
