import EditsAPI
import Engines
import Foundation
import Pixels
import Testing

@Suite("A job around an earlier picture")
struct AnchorTests {
    private let picture = Picture(width: 60, height: 40, channels: 3) { bytes in
        for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index * 7 ^ index >> 6) }
    }

    private func four(seed: UInt32, around: [Anchor]) async throws -> [Picture] {
        let engine = try DarkroomEngine(threads: RenderThreads(count: 2))
        let instruction = EditInstruction(prompt: try PromptParameters(parsing: "warmer"), hasMask: false)
        let job = EditJob(instruction: instruction, picture: picture, mask: nil, seed: seed, around: around)
        return try await engine.edit(job) { (_: EditProgress) in }.pictures
    }

    @Test("is another with another anchor, and the same with the same")
    func heeded() async throws {
        let plain = try await four(seed: 5, around: [])
        let siblings = try await four(seed: 5, around: [Anchor(seed: 9, index: 1)])
        #expect(siblings != plain)
        #expect(try await four(seed: 5, around: [Anchor(seed: 9, index: 1)]) == siblings)
        #expect(try await four(seed: 5, around: [Anchor(seed: 9, index: 2)]) != siblings)
        #expect(try await four(seed: 5, around: [Anchor(seed: 9, index: 1), Anchor(seed: 5, index: 0)]) != siblings)
    }

    @Test("can be stored: anchors are written as seed and index")
    func coded() throws {
        let chain = [Anchor(seed: 4_294_967_295, index: 3), Anchor(seed: 0, index: 0)]
        let data = try JSONEncoder().encode(chain)
        #expect(try JSONDecoder().decode([Anchor].self, from: data) == chain)
        let json = #"[{"seed": 7, "index": 2}]"#
        #expect(try JSONDecoder().decode([Anchor].self, from: Data(json.utf8)) == [Anchor(seed: 7, index: 2)])
    }
}
