import EditService
import EditsAPI
import Engines
import Foundation
import Pixels

/// One whole edit of a 1024×1024 JPEG against the codec floor: one decode and the same five encodes in bare libvips.
struct EditBenchmark {
    let folder: URL

    static func pipeline() throws -> EditPipeline {
        let threads = RenderThreads(count: 2)
        return EditPipeline(
            engines: EngineRouter(engines: [try DarkroomEngine(threads: threads)]), threads: threads,
            configuration: EditServiceConfiguration())
    }

    func run(into report: inout Report) async throws {
        let sample = try Data(contentsOf: folder.appending(path: "still-life.jpg"))
        let source = try Picture.decode(sample).resized(width: 1_024, height: 1_024).encoded(as: .jpeg(quality: 90))
        let pipeline = try Self.pipeline()
        report.section("One whole edit of a 1024×1024 JPEG: decode, four variations, grid, five PNGs; two threads")
        for (prompt, limit) in [("make it brighter and warmer", 1.6 as Double?), ("turn it into a watercolor", nil)] {
            let edit = try await pipeline.run(
                image: source, mask: nil, prompt: PromptParameters(parsing: prompt), seed: 1)
            let pictures = try ([edit.grid] + edit.pictures).map { try Picture.decode($0) }
            let threads = pipeline.threads
            let result = try await compare(rounds: 7) {
                _ = try await pipeline.run(
                    image: source, mask: nil, prompt: PromptParameters(parsing: prompt), seed: 1)
            } _: {
                _ = try await threads.run { try BareVips.decode(source) }
                _ = try await threads.map(pictures) { try BareVips.encode($0, compression: 1, filter: .sub) }
            }
            report.note("“\(prompt)”", result.first.text)
            report.note("codec floor, bare libvips (compression 1, sub), two threads", result.second.text)
            if let limit {
                report.expect("ratio", result.ratio, atMost: limit)
            } else {
                report.note("ratio", String(format: "%.2f", result.ratio))
            }
        }
    }
}
