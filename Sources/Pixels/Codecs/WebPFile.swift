import Foundation

/// The RIFF container of WebP.
enum WebPFile {
    /// The file without its EXIF, XMP and profile chunks: libvips 8.14 writes an EXIF block even when told to strip.
    static func withoutMetadata(_ file: Data) -> Data {
        var kept = Data(capacity: file.count)
        var at = file.startIndex + 12
        while file.endIndex - at >= 8 {
            let size = file[at + 4..<at + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            let end = Swift.min(file.endIndex, at + 8 + size + size % 2)
            switch String(decoding: file[at..<at + 4], as: UTF8.self) {
            case "EXIF", "XMP ", "ICCP":
                break
            case "VP8X":
                var header = file[at..<end]
                // The flags for profile, EXIF and XMP; those for alpha and animation stay.
                header[at + 8] &= ~0b0010_1100
                kept.append(header)
            default:
                kept.append(file[at..<end])
            }
            at = end
        }
        let size = kept.count + 4
        let head = Data("RIFF".utf8) + Data([0, 8, 16, 24].map { UInt8(truncatingIfNeeded: size >> $0) })
        return head + Data("WEBP".utf8) + kept
    }
}
