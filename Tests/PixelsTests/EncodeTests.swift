import CVips
import Foundation
import Pixels
import Testing

@Suite("Encoding")
struct EncodeTests {
    /// Sizes and channels around everything that the encoder does in steps.
    static let shapes: [(Int, Int, Int)] = [
        (1, 1, 3), (1, 1, 4), (2, 3, 3), (7, 5, 4), (8, 8, 3), (255, 3, 3), (257, 2, 4), (300, 700, 3), (16_384, 2, 4),
        (1, 3000, 3), (1023, 401, 4),
    ]

    @Test("PNG gives back every byte: noise, gradients, flat areas, runs", arguments: shapes)
    func roundTrip(width: Int, height: Int, channels: Int) throws {
        let count = width * height * channels
        var state: UInt64 = 0x9e37_79b9_7f4a_7c15
        let noise = (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        let contents: [[UInt8]] = [
            noise,
            [UInt8](repeating: 200, count: count),
            (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3) },
            (0..<count).map { $0 / 1300 % 2 == 0 ? 0 : noise[$0] },
            (0..<count).map { noise[$0] < 250 ? 0 : 255 },
        ]
        for bytes in contents {
            let picture = Picture(width: width, height: height, channels: channels, bytes: bytes)
            #expect(try Picture.decode(picture.encoded(as: .png)) == picture)
        }
    }

    @Test("a PNG of noise is hardly larger than its pixels, a flat one tiny")
    func bounds() throws {
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<512 * 512 * 3).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let noisy = try Picture(width: 512, height: 512, channels: 3, bytes: noise).encoded(as: .png)
        #expect(noisy.count < 512 * 512 * 3 * 101 / 100)
        #expect(try Picture.plain([1, 2, 3], width: 512, height: 512).encoded(as: .png).count < 6000)
    }

    @Test("the same picture gives the same bytes, whatever the number of threads")
    func deterministic() throws {
        let picture = try OwnPicture.withAlpha.resized(width: 900, height: 600)
        let files = try [PictureEncoding.png, .jpeg(), .webp()].map { try picture.encoded(as: $0) }
        let blurred = try picture.blurred(sigma: 3)
        for threads in [1, 3] {
            Codecs.limitThreads(to: threads)
            #expect(try [PictureEncoding.png, .jpeg(), .webp()].map { try picture.encoded(as: $0) } == files)
            #expect(try OwnPicture.withAlpha.resized(width: 900, height: 600) == picture)
            #expect(try picture.blurred(sigma: 3) == blurred)
        }
        Codecs.limitThreads(to: 0)
    }

    @Test("quality is heeded")
    func quality() throws {
        let picture = try OwnPicture.picture.resized(width: 480, height: 320)
        #expect(try picture.encoded(as: .jpeg(quality: 30)).count < picture.encoded(as: .jpeg(quality: 95)).count)
        #expect(try picture.encoded(as: .webp(quality: 30)).count < picture.encoded(as: .webp(quality: 95)).count)
    }

    @Test("a side that WebP cannot hold is our failure, in words")
    func tooLongForWebP() throws {
        let error = try #require(throws: PictureError.self) {
            try Picture.plain([1, 2, 3], width: 16_384, height: 1).encoded(as: .webp())
        }
        #expect(error.kind == .internalFailure)
        #expect(!error.isFaultOfSender)
    }

    @Test("a stored picture is scaled for viewing within a box, never enlarged")
    func scaled() throws {
        let file = try OwnPicture.picture.encoded(as: .png)
        for (width, height, expected) in [
            (24, 100, [24, 16]), (100, 8, [12, 8]), (500, 500, [48, 32]), (1, 1, [1, 1]),
        ] {
            for encoding in [PictureEncoding.png, .webp()] {
                let data = try Picture.scaled(file, width: width, height: height, as: encoding)
                let header = try PictureHeader.read(data)
                #expect([header.width, header.height] == expected)
                #expect(header.format == encoding.format)
            }
        }
    }
}
