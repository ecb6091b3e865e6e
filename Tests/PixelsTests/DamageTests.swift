import Foundation
import Pixels
import Testing

@Suite("Damaged files")
struct DamageTests {
    static let files = FormatTests.files.filter(\.format.isDecodable).map { ($0.name, $0.data) }

    @Test("a file that is cut off anywhere is refused, unless all of its pixels are there", arguments: files)
    func truncated(name: String, data: Data) throws {
        let whole = try Picture.decode(data)
        var refused = 0
        for count in stride(from: 0, to: data.count, by: max(1, data.count / 200)) {
            do {
                #expect(
                    try Picture.decode(data.prefix(count)) == whole, "\(name) cut after \(count) of \(data.count) bytes"
                )
            } catch {
                #expect(error.isFaultOfSender, "\(name) cut after \(count) bytes: \(error)")
                refused += 1
            }
        }
        // What may lie behind the pixels is short: a checksum, an end marker.
        #expect(refused > 170)
    }

    @Test("quarters of a file are refused", arguments: files, [1, 2, 3])
    func quarters(file: (name: String, data: Data), quarters: Int) throws {
        let error = try #require(throws: PictureError.self) {
            try Picture.decode(file.data.prefix(file.data.count * quarters / 4))
        }
        #expect(error.kind == .damaged)
        #expect(error.message.hasPrefix("the picture cannot be read: its "))
    }

    @Test("a wrong byte anywhere never crashes and never is our fault", arguments: files)
    func corrupt(name: String, data: Data) throws {
        for at in stride(from: 0, to: data.count, by: max(1, data.count / 150)) {
            var bytes = data
            bytes[bytes.startIndex + at] ^= 0x5a
            do {
                let picture = try Picture.decode(bytes, limits: DecodeLimits(maxPixels: 1_000_000))
                #expect(picture.bytes.count == picture.width * picture.height * picture.channels)
            } catch {
                #expect(error.isFaultOfSender, "\(name) with byte \(at) changed: \(error)")
            }
        }
    }

    @Test("a JPEG whose blocks are lost is refused though the decoder only warns")
    func lostBlocks() throws {
        let picture = try Picture.decode(JPEGFile.own()).resized(width: 480, height: 320)
        var data = try picture.encoded(as: .jpeg(quality: 90))
        let middle = data.count / 2
        data.replaceSubrange(middle..<middle + 40, with: repeatElement(0x55, count: 40))
        #expect(throws: PictureError.self) { try Picture.decode(data) }
    }

    @Test("a harmless oddity does not cost a good photo: bytes between segments, before the end and behind it")
    func harmless() throws {
        let data = try JPEGFile.own()
        let whole = try Picture.decode(data)
        let padded = data.prefix(2) + [0xff, 0xfe, 0, 3, 0x20, 0, 0, 0] + data.dropFirst(2)
        #expect(try Picture.decode(padded) == whole)
        let beforeEnd = data.dropLast(2) + [0, 0, 0, 0] + data.suffix(2)
        #expect(try Picture.decode(beforeEnd) == whole)
        #expect(try Picture.decode(data + Data(repeating: 7, count: 1000)) == whole)
    }

    @Test("a PNG whose checksum is wrong is refused")
    func checksum() throws {
        var data = try OwnPicture.picture.encoded(as: .png)
        data[data.count - 30] ^= 1
        #expect(throws: PictureError.self) { try Picture.decode(data) }
    }

    @Test("failures of several threads at once each get their own verdict")
    func threads() async throws {
        let good = try JPEGFile.own()
        let whole = try Picture.decode(good)
        let odd = good.dropLast(2) + [0, 0, 0, 0] + good.suffix(2)
        await withTaskGroup(of: Bool.self) { group in
            for index in 0..<120 {
                group.addTask {
                    switch index % 3 {
                    case 0: (try? Picture.decode(good)) == whole
                    case 1: (try? Picture.decode(odd)) == whole
                    default: (try? Picture.decode(good.prefix(good.count / 2))) == nil
                    }
                }
            }
            for await verdict in group { #expect(verdict) }
        }
    }
}
