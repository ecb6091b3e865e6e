import Foundation

/// Builds PNG files of every kind, and such as lie, without compressing.
struct PNGFile {
    enum Colour: UInt8 {
        case grey = 0
        case rgb = 2
        case palette = 3
        case greyAlpha = 4
        case rgba = 6
    }

    var width: Int
    var height: Int
    var depth: UInt8 = 8
    var colour = Colour.rgb
    /// Chunks between the header and the pixels.
    var extra: [(type: String, data: [UInt8])] = []
    /// Packed rows without the filter byte.
    var rows: [[UInt8]] = []

    var data: Data {
        var file: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
        file += chunk("IHDR", big(width) + big(height) + [depth, colour.rawValue, 0, 0, 0])
        for (type, data) in extra { file += chunk(type, data) }
        file += chunk("IDAT", PNGFile.stored(rows.flatMap { [0] + $0 }))
        file += chunk("IEND", [])
        return Data(file)
    }

    /// A zlib stream of stored blocks.
    static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var stream: [UInt8] = [0x78, 0x01]
        var rest = bytes[...]
        repeat {
            let block = rest.prefix(65535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            stream += [rest.isEmpty ? 1 : 0, UInt8(count & 0xff), UInt8(count >> 8)]
            stream += [UInt8(~count & 0xff), UInt8(~count >> 8)] + block
        } while !rest.isEmpty
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            a = (a + UInt32(byte)) % 65521
            b = (b + a) % 65521
        }
        return stream + big(Int(b << 16 | a))
    }

    private func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return PNGFile.big(data.count) + body + PNGFile.big(Int(PNGFile.crc(body)))
    }

    private func big(_ value: Int) -> [UInt8] { PNGFile.big(value) }

    static func big(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(value >> $0 & 0xff) } }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xffff_ffff) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
        }
    }
}
