import EditsAPI
import Engines
import Pixels
import Synchronization
import Testing

@Suite("What is told while an edit goes on")
struct DarkroomProgressTests {
    private let picture = Picture(width: 240, height: 160, channels: 3) { bytes in
        for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: index * 7 ^ index >> 6) }
    }

    private func edit(_ prompt: String, mask: Mask? = nil) async throws -> ([EditProgress], EngineResult) {
        let engine = try DarkroomEngine(threads: RenderThreads(count: 2))
        let instruction = EditInstruction(prompt: try PromptParameters(parsing: prompt), hasMask: mask != nil)
        let reports = Mutex<[EditProgress]>([])
        let result = try await engine.edit(
            EditJob(instruction: instruction, picture: picture, mask: mask, seed: 5)
        ) { (report: EditProgress) in reports.withLock { $0.append(report) } }
        return (reports.withLock { $0 }, result)
    }

    @Test("the share rises to 1, also within a variation, and is told at most about a hundred times")
    func share() async throws {
        let (reports, _) = try await edit("watercolor with a vignette")
        let shares = reports.map(\.fraction)
        #expect(zip(shares, shares.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(shares.last == 1)
        #expect((20...105).contains(shares.count))
        let beforeTheFirst = reports.prefix { $0.finished == nil }
        #expect(beforeTheFirst.count > 10)
    }

    @Test("each variation is handed out once, as it is in the result", arguments: ["sepia", "oil painting --ar 1:1"])
    func finished(prompt: String) async throws {
        let (reports, result) = try await edit(prompt)
        let variations = reports.compactMap(\.finished)
        #expect(variations.map(\.index).sorted() == [0, 1, 2, 3])
        for variation in variations {
            #expect(variation.picture == result.pictures[variation.index])
            #expect(variation.base == result.base)
            #expect(variation.mask == nil)
        }
    }

    @Test("with a mask, what is handed out can be put back into the source as the result can")
    func masked() async throws {
        var mask = Mask(width: 240, height: 160, bytes: [UInt8](repeating: 0, count: 240 * 160))
        for index in 0..<9_000 { mask.bytes[index] = 255 }
        let (reports, result) = try await edit("warmer", mask: mask)
        for variation in reports.compactMap(\.finished) {
            #expect(variation.mask == result.mask)
            #expect(variation.base == result.base)
        }
    }

    @Test("a caller that wants the share only gets the same shares")
    func shareOnly() async throws {
        let engine: any EditEngine = try DarkroomEngine(threads: RenderThreads(count: 1))
        let instruction = EditInstruction(prompt: try PromptParameters(parsing: "warmer"), hasMask: false)
        let shares = Shares()
        _ = try await engine.edit(
            EditJob(instruction: instruction, picture: picture, mask: nil, seed: 5), fraction: { shares.add($0) })
        #expect(shares.all == shares.all.sorted())
        #expect(shares.all.last == 1)
    }
}
