import Foundation
import Pixels

/// How long a decompression bomb takes to be refused.
struct RefusalBenchmark {
    func run(into report: inout Report) throws {
        report.section("A PNG header that promises 30000×30000 pixels")
        // Signature, IHDR chunk with its checksum, and the beginning of an image data chunk.
        let bomb = Data([
            0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00,
            0x75, 0x30, 0x00, 0x00, 0x75, 0x30, 0x08, 0x06, 0x00, 0x00, 0x00, 0x66, 0x27, 0xF8, 0xBA, 0x00, 0x00, 0x00,
            0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C, 0x63, 0x00, 0x01, 0x00, 0x00, 0x05, 0x00, 0x01,
        ])
        var times: [Double] = []
        for _ in 0..<5 {
            var isRefused = false
            let time = ContinuousClock().measure {
                do { _ = try Picture.decode(bomb) } catch { isRefused = true }
            }
            guard isRefused else { throw BareVips.Failure() }
            times.append(Timing.seconds(time))
        }
        report.expect("refused after", Timing(times).median * 1_000, atMost: 50, unit: " ms")
    }
}
