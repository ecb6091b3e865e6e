import Foundation

/// Builds colour profiles with three primaries (or grey) and a pure gamma (ICC.1:2001-04).
enum ICCProfile {
    /// Adobe RGB (1998), its primaries adapted to D50.
    static let adobeRGB = matrix(
        [[0.60974, 0.31111, 0.01947], [0.20528, 0.62567, 0.06087], [0.14919, 0.06322, 0.74457]], gamma: 2.19921875)
    /// ProPhoto RGB (ROMM).
    static let proPhoto = matrix(
        [[0.79767, 0.28804, 0.0], [0.13519, 0.71188, 0.0], [0.03134, 0.00009, 0.82491]], gamma: 1.8)
    /// The primaries of Display P3, adapted to D50, with a gamma of 2.2.
    static let displayP3 = matrix(
        [[0.51512, 0.24120, -0.00105], [0.29198, 0.69225, 0.04189], [0.15710, 0.06657, 0.78407]], gamma: 2.2)

    static func matrix(_ primaries: [[Double]], gamma: Double) -> [UInt8] {
        let colours = zip(["rXYZ", "gXYZ", "bXYZ"], primaries).map { ($0, xyz($1)) }
        let curves = ["rTRC", "gTRC", "bTRC"].map { ($0, curve(gamma)) }
        return profile(space: "RGB ", tags: colours + curves)
    }

    static func grey(gamma: Double) -> [UInt8] { profile(space: "GRAY", tags: [("kTRC", curve(gamma))]) }

    private static func profile(space: String, tags: [(name: String, data: [UInt8])]) -> [UInt8] {
        let common = [
            (
                "desc",
                Array("desc".utf8) + [0, 0, 0, 0] + big(5) + Array("test\0".utf8) + [UInt8](repeating: 0, count: 78)
            ),
            ("wtpt", xyz([0.9642, 1, 0.8249])), ("cprt", Array("text\0\0\0\0none\0".utf8)),
        ]
        let all = common + tags.map { ($0.name, $0.data) }
        var table = big(all.count)
        var body: [UInt8] = []
        for (name, data) in all {
            table += Array(name.utf8) + big(128 + 4 + 12 * all.count + body.count) + big(data.count)
            body += data + [UInt8](repeating: 0, count: (4 - data.count % 4) % 4)
        }
        var header = [UInt8](repeating: 0, count: 128)
        header.replaceSubrange(0..<4, with: big(128 + table.count + body.count))
        header.replaceSubrange(8..<12, with: [2, 0x10, 0, 0])
        header.replaceSubrange(12..<24, with: Array("mntr\(space)XYZ ".utf8))
        header.replaceSubrange(36..<40, with: Array("acsp".utf8))
        header.replaceSubrange(68..<80, with: [0.9642, 1, 0.8249].flatMap(fixed))
        return header + table + body
    }

    private static func xyz(_ values: [Double]) -> [UInt8] { Array("XYZ \0\0\0\0".utf8) + values.flatMap(fixed) }

    private static func curve(_ gamma: Double) -> [UInt8] {
        let value = UInt16((gamma * 256).rounded())
        return Array("curv\0\0\0\0".utf8) + big(1) + [UInt8(value >> 8), UInt8(value & 0xff)]
    }

    private static func fixed(_ value: Double) -> [UInt8] { big(Int((value * 65536).rounded())) }
    private static func big(_ value: Int) -> [UInt8] { PNGFile.big(value) }
}
