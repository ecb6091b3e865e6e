import Foundation
import Pixels

/// Writing PNG against libvips' default settings (compression 6, no filter), one thread each.
struct PNGBenchmark {
    let folders: [URL]

    func run(into report: inout Report) throws {
        report.section("Writing PNG, against libvips' default settings and against compression 1 with the sub filter")
        let files = try folders.flatMap {
            try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
        }
        .filter { ["jpg", "jpeg", "png"].contains($0.pathExtension) }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
        var (slowest, largest) = (Double.infinity, 0.0)
        for file in files {
            let picture = try Picture.decode(Data(contentsOf: file), fitting: 2_048)
            guard picture.width * picture.height >= 100_000 else { continue }
            var (sizes, times): ([Int], [[Double]]) = ([0, 0, 0], [[], [], []])
            for _ in 0..<3 {
                let encoders: [() throws -> Int] = [
                    { try picture.encoded(as: .png).count },
                    { try BareVips.encode(picture, compression: 6, filter: .none) },
                    { try BareVips.encode(picture, compression: 1, filter: .sub) },
                ]
                for (index, encode) in encoders.enumerated() {
                    let time = try ContinuousClock().measure { sizes[index] = try encode() }
                    times[index].append(Timing.seconds(time))
                }
            }
            let medians = times.map { Timing($0).median }
            let (faster, larger) = (medians[1] / medians[0], Double(sizes[0]) / Double(sizes[1]))
            report.note(
                file.lastPathComponent,
                String(
                    format: "%5.1f ms, %5.1f× faster, %.2f× the size; fast libvips: %.1f× faster, %.2f×",
                    medians[0] * 1_000, faster, larger, medians[1] / medians[2],
                    Double(sizes[2]) / Double(sizes[1])))
            slowest = min(slowest, faster)
            largest = max(largest, larger)
        }
        report.expect("times as fast as the default, worst picture", slowest, atLeast: 4)
        report.expect("times the default's size, worst picture", largest, atMost: 1.3)
    }
}
