import EditService
import EditsAPI
import Foundation
import Pixels

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The peak memory of a process that edits one picture of 16 megapixels.
struct MemoryBenchmark {
    let folder: URL

    func run(into report: inout Report) throws {
        report.section("Peak memory of a process that edits one 16-megapixel JPEG")
        let sample = try Data(contentsOf: folder.appending(path: "landscape.jpg"))
        let source = try Picture.decode(sample).resized(width: 4_899, height: 3_266).encoded(as: .jpeg(quality: 90))
        let file = FileManager.default.temporaryDirectory.appending(path: "retouch-bench-\(getpid()).jpg")
        try source.write(to: file)
        defer { unlink(file.path(percentEncoded: false)) }
        for prompt in ["make it brighter and warmer", "turn it into an oil painting"] {
            let child = Process()
            child.executableURL = URL(filePath: CommandLine.arguments[0])
            child.arguments = ["edit-once", file.path(percentEncoded: false), prompt]
            let output = Pipe()
            child.standardOutput = output
            try child.run()
            let answer = try output.fileHandleForReading.readToEnd() ?? Data()
            child.waitUntilExit()
            guard let peak = Double(String(decoding: answer, as: UTF8.self).trimmingCharacters(in: .newlines)) else {
                throw BareVips.Failure()
            }
            report.expect("“\(prompt)”", peak, atMost: 600, unit: " MiB")
        }
    }

    /// Edits one file and prints the process's own peak, in MiB.
    static func editOnce(path: String, prompt: String) async throws {
        _ = try await EditBenchmark.pipeline().run(
            image: Data(contentsOf: URL(filePath: path)), mask: nil, prompt: PromptParameters(parsing: prompt), seed: 1)
        print(try peak())
    }

    /// The process's peak, in MiB.
    private static func peak() throws -> Double {
        #if os(Linux)
        // Not `getrusage`: what it tells includes the peak of the process that started this one.
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        guard let kibibytes = line?.split(separator: " ").dropLast().last.flatMap({ Double($0) }) else {
            throw BareVips.Failure()
        }
        return kibibytes / 1_024
        #else
        var usage = rusage()
        getrusage(RUSAGE_SELF, &usage)
        return Double(usage.ru_maxrss) / 1_048_576
        #endif
    }
}
