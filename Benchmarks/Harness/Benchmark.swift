import Foundation

/// The harness behind `scripts/bench`: prints each figure's median with its range, and the ratios that are promised.
@main
enum Benchmark {
    static func main() async {
        do {
            try await run()
        } catch {
            FileHandle.standardError.write(Data("retouch-bench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func run() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.first != "edit-once" else {
            // A process of its own, so that its memory can be read when it has ended.
            try await MemoryBenchmark.editOnce(path: arguments[1], prompt: arguments[2])
            return
        }
        if arguments == ["queue"] {
            var report = Report()
            try await QueueBenchmark().run(into: &report)
            print(report.text)
            exit(report.isKept ? 0 : 1)
        }
        if arguments.first == "darkroom", arguments.count == 2 {
            var report = Report()
            try await DarkroomBenchmark(folder: URL(filePath: arguments[1], directoryHint: .isDirectory))
                .run(into: &report)
            print(report.text)
            exit(report.isKept ? 0 : 1)
        }
        if arguments.first == "operation", arguments.count == 3 {
            let benchmark = DarkroomBenchmark(sample: URL(filePath: arguments[1]), rounds: 1)
            print(try await benchmark.seconds(of: arguments[2]))
            return
        }
        let folders = arguments.map { URL(filePath: $0, directoryHint: .isDirectory) }
        guard let samples = folders.first else {
            let usage =
                "usage: retouch-bench SAMPLES [FOLDER-OF-PICTURES …]\n       retouch-bench queue\n"
                + "       retouch-bench darkroom SAMPLES\n       retouch-bench operation PICTURE FAMILY/NAME\n"
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
        var report = Report()
        try await EditBenchmark(folder: samples).run(into: &report)
        try PNGBenchmark(folders: folders).run(into: &report)
        try RefusalBenchmark().run(into: &report)
        try await QueueBenchmark().run(into: &report)
        try await DarkroomBenchmark(folder: samples).run(into: &report)
        try MemoryBenchmark(folder: samples).run(into: &report)
        print(report.text)
        exit(report.isKept ? 0 : 1)
    }
}
