import EditsAPI
import Engines
import Pixels
import Testing

@Suite("What only the picture shows to be impossible")
struct DarkroomRefusalTests {
    @Test("is told to the client: enlarging beyond the limit")
    func tooLarge() async throws {
        let engine = try DarkroomEngine(threads: RenderThreads(count: 1))
        let picture = Picture(
            width: 3_000, height: 2, channels: 3, bytes: [UInt8](repeating: 90, count: 3_000 * 2 * 3))
        let instruction = EditInstruction(prompt: try PromptParameters(parsing: "upscale it"), hasMask: false)
        #expect(engine.assess(instruction) == .canDo)
        let job = EditJob(instruction: instruction, picture: picture, mask: nil, seed: 1)
        let error = await #expect(throws: APIError.self) {
            _ = try await engine.edit(job) { (_: EditProgress) in }
        }
        #expect(error?.status == 400)
        #expect(error?.message.contains("4096 pixels") == true)
    }
}
