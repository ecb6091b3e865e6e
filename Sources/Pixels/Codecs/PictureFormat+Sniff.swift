public import Foundation

extension PictureFormat {
    /// What the first bytes of a file say that it is.
    public enum Sniffed: Sendable, Equatable {
        /// A format that pictures are accepted in.
        case accepted(PictureFormat)
        /// Something known that is not accepted, by its name: `"SVG"`, `"PDF"`, `"BMP"` …
        case refused(String)
        /// Nothing known.
        case unknown
    }

    /// Recognises a file by its bytes; names and media types are not asked.
    public static func sniff(_ data: Data) -> Sniffed {
        sniff([UInt8](data.prefix(4096)))
    }

    static func sniff(_ head: [UInt8]) -> Sniffed {
        for (signature, format) in accepted where signature.matches(head) { return .accepted(format) }
        if let box = isoMedia(head) { return box }
        for (signature, name) in refused where signature.matches(head) { return .refused(name) }
        return markup(head) ?? .unknown
    }

    /// Bytes at an offset; `nil` stands for any byte.
    private struct Signature {
        let bytes: [UInt8?]

        init(_ bytes: [UInt8?]) { self.bytes = bytes }
        init(_ text: String) { bytes = text.utf8.map { $0 == UInt8(ascii: "?") ? nil : $0 } }

        func matches(_ head: [UInt8]) -> Bool {
            head.count >= bytes.count && zip(bytes, head).allSatisfy { $0 == nil || $0 == $1 }
        }
    }

    private static let accepted: [(Signature, PictureFormat)] = [
        (Signature([0xff, 0xd8, 0xff]), .jpeg),
        (Signature([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), .png),
        (Signature("RIFF????WEBP"), .webp),
        (Signature("GIF87a"), .gif), (Signature("GIF89a"), .gif),
        (Signature([0x49, 0x49, 0x2a, 0]), .tiff), (Signature([0x4d, 0x4d, 0, 0x2a]), .tiff),
        (Signature([0x49, 0x49, 0x2b, 0]), .tiff), (Signature([0x4d, 0x4d, 0, 0x2b]), .tiff),
        (Signature([0xff, 0x0a]), .jxl),
        (Signature([0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20, 0x0d, 0x0a, 0x87, 0x0a]), .jxl),
    ]

    private static let refused: [(Signature, String)] = [
        (Signature("%PDF"), "PDF"), (Signature("%!PS"), "PostScript"),
        (Signature([0xc5, 0xd0, 0xd3, 0xc6]), "EPS"),
        (Signature("BM????\0\0\0\0"), "BMP"), (Signature("8BPS"), "Photoshop"), (Signature("gimp xcf"), "XCF"),
        (Signature([0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20]), "JPEG 2000"),
        (Signature([0xff, 0x4f, 0xff, 0x51]), "JPEG 2000"),
        (Signature([0, 0, 1, 0]), "ICO"), (Signature([0x76, 0x2f, 0x31, 0x01]), "OpenEXR"),
        (Signature(Array("#".utf8) + Array("?".utf8) + Array("RADIANCE".utf8)), "Radiance"),
        (Signature("SIMPLE  ="), "FITS"), (Signature("qoif"), "QOI"), (Signature("DDS "), "DDS"),
        (Signature("P1\n"), "PBM"), (Signature("P2\n"), "PGM"), (Signature("P3\n"), "PPM"),
        (Signature("P4\n"), "PBM"), (Signature("P5\n"), "PGM"), (Signature("P6\n"), "PPM"), (Signature("P7\n"), "PAM"),
        (Signature("RIFF????AVI "), "AVI"), (Signature([0x1a, 0x45, 0xdf, 0xa3]), "WebM"),
        (Signature([0x50, 0x4b, 3, 4]), "ZIP"), (Signature([0x1f, 0x8b]), "gzip"),
    ]

    /// The ISO base media container holds HEIC, AVIF and films; its brands tell which.
    private static func isoMedia(_ head: [UInt8]) -> Sniffed? {
        guard Signature("????ftyp").matches(head), head.count >= 12 else { return nil }
        let size = head[..<4].reduce(0) { $0 << 8 | Int($1) }
        let end = max(12, min(head.count, size))
        // The brand, its version (four bytes, skipped), then the compatible brands.
        let starts = [8] + Array(stride(from: 16, through: end - 4, by: 4))
        let brands = starts.map { String(decoding: head[$0..<$0 + 4], as: UTF8.self) }
        if brands.contains("avif") || brands.contains("avis") { return .accepted(.avif) }
        let heic: Set = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1"]
        if !heic.isDisjoint(with: brands) { return .accepted(.heic) }
        return .refused(brands[0] == "qt  " ? "QuickTime" : brands[0].hasPrefix("crx") ? "CR3" : "MP4")
    }

    private static func markup(_ head: [UInt8]) -> Sniffed? {
        let text = String(decoding: head, as: UTF8.self).lowercased()
        let start = text.drop { $0.isWhitespace || $0 == "\u{feff}" }
        guard start.hasPrefix("<") else { return nil }
        if text.contains("<svg") { return .refused("SVG") }
        if text.contains("<html") || start.hasPrefix("<!doctype html") { return .refused("HTML") }
        return .refused("XML")
    }
}
