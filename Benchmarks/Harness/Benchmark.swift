import Foundation

/// The harness behind `scripts/bench`: prints each figure's median with its range, and the ratios that are promised.
@main
enum Benchmark {
    static func main() async throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard arguments.first != "edit-once" else {
            // A process of its own, so that its memory can be read when it has ended.
            try await MemoryBenchmark.editOnce(path: arguments[1], prompt: arguments[2])
            return
        }
        guard let folder = arguments.first.map({ URL(filePath: $0, directoryHint: .isDirectory) }) else {
            FileHandle.standardError.write(Data("usage: retouch-bench FOLDER-OF-PICTURES\n".utf8))
            exit(64)
        }
        var report = Report()
        try await EditBenchmark(folder: folder).run(into: &report)
        try PNGBenchmark(folder: folder).run(into: &report)
        try RefusalBenchmark().run(into: &report)
        try MemoryBenchmark(folder: folder).run(into: &report)
        print(report.text)
        exit(report.isKept ? 0 : 1)
    }
}
