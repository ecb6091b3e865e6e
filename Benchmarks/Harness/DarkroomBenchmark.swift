import Darkroom
import Engines
import Foundation
import Pixels

/// Every operation of the built-in engine on a 1024×1024 picture: the four variations, pixels only, two threads.
struct DarkroomBenchmark {
    /// What is painted on: `landscape.jpg` of the samples, or what the peers are given.
    let sample: URL
    /// Timed runs of each, after one that is not counted.
    var rounds = 3

    init(folder: URL) {
        sample = folder.appending(path: "landscape.jpg")
    }

    init(sample: URL, rounds: Int) {
        self.sample = sample
        self.rounds = rounds
    }

    /// What some operations cannot do without.
    private static let words: [String: [String: String]] = [
        "text/add": ["text": "SALE"], "recolor": ["color": "teal"], "selective_color": ["color": "green"],
        "match_palette": ["palette": "teal,cream,orange"], "outpaint/pan": ["direction": "left"],
    ]
    private static let numbers: [String: [String: Double]] = [
        "rotate": ["degrees": 90], "crop": ["aspect": 1.5], "outpaint/aspect": ["aspect": 1.5],
    ]

    func run(into report: inout Report) async throws {
        let picture = try picture
        let darkroom = Darkroom()
        let threads = RenderThreads(count: 2)
        report.section("Four variations of 1024×1024, pixels only, two threads: median of \(rounds) runs")
        var all: [Double] = []
        for operation in darkroom.operations {
            let name = operation.description
            let seconds = try await time(operation, of: picture, darkroom, threads)
            all.append(seconds)
            let isTonal = operation.family == "tone"
            let isLook = ["style", "light", "weather", "season", "sky"].contains(operation.family)
            if isTonal || isLook {
                report.expect(name, seconds, atMost: isTonal ? 0.15 : 2, unit: " s")
            } else {
                report.note(name, String(format: "%.2f s", seconds))
            }
        }
        all.sort()
        report.expect("median of all \(all.count)", all[all.count / 2], atMost: 0.6, unit: " s")
        report.section("Finding a region of 1024×1024")
        for region in [Region.sky, .subject] {
            let seconds = try await time {
                _ = try await threads.run { try RegionFinder(picture: picture).mask(of: region) }
            }
            report.expect(region.description, seconds, atMost: 0.5, unit: " s")
        }
        try await threads.shutDown()
    }

    /// The seconds that the four variations of one operation take.
    func seconds(of name: String) async throws -> Double {
        let darkroom = Darkroom()
        guard let operation = darkroom.operations.first(where: { $0.description == name }) else {
            throw UnknownOperation(name: name)
        }
        let threads = RenderThreads(count: 2)
        let seconds = try await time(operation, of: picture, darkroom, threads)
        try await threads.shutDown()
        return seconds
    }

    struct UnknownOperation: Error {
        let name: String
    }

    private var picture: Picture {
        get throws { try Picture.decode(Data(contentsOf: sample)).resized(width: 1_024, height: 1_024) }
    }

    private func time(
        _ operation: OperationIdentifier, of picture: Picture, _ darkroom: Darkroom, _ threads: RenderThreads
    ) async throws -> Double {
        let name = operation.description
        let step = EditStep(
            operation.family, operation.name, arguments: Self.numbers[name] ?? [:], words: Self.words[name] ?? [:])
        let plan = EditPlan(steps: [step])
        let selection = (try? darkroom.check(plan, hasMask: false)) == nil ? Self.disc : nil
        return try await time {
            let session = try await threads.run {
                try darkroom.prepare(plan, picture: picture, mask: selection, settings: RenderSettings(seed: 7))
            }
            _ = try await threads.map(Array(0..<4)) { try session.render(variation: $0) }
        }
    }

    /// A mask: a disc of a tenth of the picture.
    private static let disc = Mask(
        width: 1_024, height: 1_024,
        bytes: (0..<1_024 * 1_024).map { place in
            let (x, y) = (place % 1_024 - 600, place / 1_024 - 640)
            return x * x + y * y < 183 * 183 ? 255 : 0
        })

    /// The median time of a piece of work, in seconds.
    private func time(_ work: () async throws -> Void) async throws -> Double {
        var seconds: [Double] = []
        for round in 0...rounds {
            let duration = try await ContinuousClock().measure { try await work() }
            if round > 0 { seconds.append(Timing.seconds(duration)) }
        }
        return Timing(seconds).median
    }
}
