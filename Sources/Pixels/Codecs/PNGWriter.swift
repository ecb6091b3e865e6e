import CVips
import Foundation
import Synchronization

/// Writes PNG fast: bands of rows, encoded on all cores. The bytes do not depend on how many there are.
struct PNGWriter {
    let picture: Picture

    func data() -> Data {
        let rows = Int(retouch_png_band_rows(Int32(picture.width), Int32(picture.channels)))
        let bands = (picture.height + rows - 1) / rows
        let workers = min(bands, ProcessInfo.processInfo.activeProcessorCount)
        let stretches = Mutex([Stretch?](repeating: nil, count: workers))
        ThreadBudget.perform(workers) { worker in
            let mine = worker * bands / workers..<(worker + 1) * bands / workers
            let stretch = stretch(
                fromRow: mine.lowerBound * rows, to: min(picture.height, mine.upperBound * rows), rows)
            stretches.withLock { $0[worker] = stretch }
        }
        return assemble(stretches.withLock { $0.compactMap(\.self) })
    }

    /// Consecutive IDAT chunks with the checksum of what they hold.
    private struct Stretch {
        var chunks: Data
        var adler: UInt32 = 1
        var uncompressed = 0
    }

    private func stretch(fromRow start: Int, to end: Int, _ bandRows: Int) -> Stretch {
        let (width, channels) = (Int32(picture.width), Int32(picture.channels))
        let row = picture.width * picture.channels + 1
        var stretch = Stretch(chunks: Data(capacity: (end - start) * row / 2))
        let room = retouch_png_band_bound(width, channels, Int32(bandRows))
        withUnsafeTemporaryAllocation(byteCount: room, alignment: 16) { scratch in
            let out = scratch.bindMemory(to: UInt8.self).baseAddress!
            for first in stride(from: start, to: end, by: bandRows) {
                let rows = min(bandRows, end - first)
                var adler: UInt32 = 0
                let count = retouch_png_band(
                    picture.bytes, width, channels, Int32(first), Int32(rows), first + rows == picture.height, out,
                    &adler)
                stretch.chunks.append(out, count: count)
                stretch.adler = retouch_png_join(stretch.adler, adler, rows * row)
                stretch.uncompressed += rows * row
            }
        }
        return stretch
    }

    private func assemble(_ stretches: [Stretch]) -> Data {
        let begin = RETOUCH_PNG_BEGIN
        let end = RETOUCH_PNG_END
        var data = Data(capacity: stretches.map(\.chunks.count).reduce(begin + end, +))
        data.append(
            contentsOf: [UInt8](uninitialized: begin) { buffer in
                retouch_png_begin(
                    Int32(picture.width), Int32(picture.height), Int32(picture.channels), buffer.baseAddress!)
            })
        var adler: UInt32 = 1
        for stretch in stretches {
            data.append(stretch.chunks)
            adler = retouch_png_join(adler, stretch.adler, stretch.uncompressed)
        }
        data.append(contentsOf: [UInt8](uninitialized: end) { buffer in retouch_png_end(adler, buffer.baseAddress!) })
        return data
    }
}
