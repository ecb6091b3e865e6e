import EditsAPI
import Engines
import Pixels
import Testing

@Suite("Which engine carries out a prompt")
struct EngineRouterTests {
    private func instruction(_ prompt: String, hasMask: Bool = false) throws -> EditInstruction {
        EditInstruction(prompt: try PromptParameters(parsing: prompt), hasMask: hasMask)
    }

    private func router() throws -> EngineRouter {
        EngineRouter(engines: [try DarkroomEngine(threads: RenderThreads(count: 2))])
    }

    @Test(
        "the built-in engine takes what it understands",
        arguments: ["make it brighter", "warmer, with a little grain", "oil painting --ar 1:1", "--ar 4:5"])
    func understood(prompt: String) throws {
        #expect(try router().engine(for: instruction(prompt)).name == "darkroom")
    }

    @Test("what no engine understands is refused by its words, with what is configured")
    func unknown() throws {
        let router = try router()
        let error = #expect(throws: APIError.self) {
            try router.engine(for: instruction("make it warmer and add a cat"))
        }
        #expect(error?.code == .apiNotImplemented)
        #expect(error?.message.contains("cat") == true)
        #expect(error?.message.contains("configured: darkroom") == true)
    }

    @Test("seamless edges are a step of their own, which goes with no mask")
    func tile() throws {
        #expect(try router().engine(for: instruction("warmer --tile")).name == "darkroom")
        let masked = EditInstruction(prompt: try PromptParameters(parsing: "warmer --tile"), hasMask: true)
        #expect(throws: APIError.self) { try router().engine(for: masked) }
    }

    @Test("two different things would need two masks, and are refused with one")
    func twoMasks() throws {
        let prompt = try PromptParameters(parsing: "remove the tablet and make the shirt blue")
        let error = #expect(throws: APIError.self) {
            try router().engine(for: EditInstruction(prompt: prompt, hasMask: true))
        }
        #expect(error?.message.contains("two different things") == true)
    }

    @Test("a prompt that asks for nothing is refused as such", arguments: ["please", "don't blur it", "!?"])
    func nothing(prompt: String) throws {
        let router = try router()
        let error = #expect(throws: APIError.self) { try router.engine(for: instruction(prompt)) }
        #expect(error?.status == 400)
    }

    @Test("a missing mask is asked for by name; with one the prompt is taken")
    func mask() throws {
        let router = try router()
        let error = #expect(throws: APIError.self) { try router.engine(for: instruction("blur the masked area")) }
        #expect(error?.code == .badRequest)
        #expect(error?.message.contains("`mask`") == true)
        #expect(try router.engine(for: instruction("blur the masked area", hasMask: true)).name == "darkroom")
        let turned = #expect(throws: APIError.self) {
            try router.engine(for: instruction("flip it horizontally", hasMask: true))
        }
        #expect(turned?.code == .badRequest)
    }

    @Test("a job is done in four variations of one size, with rising progress, the same for the same seed")
    func job() async throws {
        let router = try router()
        let instruction = try instruction("sepia with a vignette")
        let picture = Picture(width: 40, height: 30, channels: 3) { bytes in
            for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index * 7) }
        }
        let job = EditJob(instruction: instruction, picture: picture, mask: nil, seed: 5)
        let shares = Shares()
        let first = try await router.engine(for: instruction).edit(job) { shares.add($0.fraction) }
        #expect(first.pictures.count == 4)
        #expect(first.pictures.allSatisfy { $0.width == 40 && $0.height == 30 })
        #expect(first.base == picture)
        #expect(shares.all == shares.all.sorted())
        #expect(shares.all.last == 1)
        let second = try await router.engine(for: instruction).edit(job) { (_: EditProgress) in }
        #expect(first.pictures == second.pictures)
    }
}
