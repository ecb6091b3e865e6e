import Foundation
import Pixels
import Testing

@Suite("Formats")
struct FormatTests {
    /// A file of each kind and how far lossy compression may take it from the original, in levels on average.
    static let files: [(name: String, format: PictureFormat, data: Data, tolerance: Double)] = [
        ("jpeg", .jpeg, FormatTests.written(.jpeg(quality: 95)), 4),
        ("progressive jpeg", .jpeg, Fixtures.progressiveJPEG, 6),
        ("jpeg with restarts", .jpeg, Fixtures.restartJPEG, 6),
        ("png", .png, FormatTests.written(.png), 0),
        ("webp", .webp, FormatTests.written(.webp(quality: 95)), 5),
        ("gif", .gif, Fixtures.gif, 8),
        ("tiff", .tiff, Fixtures.tiff, 0),
        ("heic", .heic, Fixtures.heic, 6),
        ("avif", .avif, Fixtures.avif, 6),
        ("jxl", .jxl, Fixtures.jxl, 4),
    ]

    /// Our own picture; no bytes when it could not be written, which no test takes for a picture.
    private static func written(_ encoding: PictureEncoding) -> Data {
        (try? OwnPicture.picture.encoded(as: encoding)) ?? Data()
    }

    @Test("every format is decoded where the library has it", arguments: files)
    func decodes(name: String, format: PictureFormat, data: Data, tolerance: Double) throws {
        guard format.isDecodable else {
            let error = try #require(throws: PictureError.self) { try Picture.decode(data) }
            #expect(error.kind == .refusedFormat)
            return
        }
        let header = try PictureHeader.read(data)
        #expect(header.format == format)
        #expect(header.width == 48)
        #expect(header.height == 32)
        #expect(header.frames == 1)
        let picture = try Picture.decode(data)
        #expect(picture.withChannels(3).meanDifference(to: OwnPicture.picture) <= tolerance)
        #expect(header.hasAlpha == picture.hasAlpha)
    }

    @Test("the first frame of an animation and the first page of a document is taken")
    func firstFrame() throws {
        for data in [Fixtures.animatedGIF, Fixtures.animatedWebP, Fixtures.pagesTIFF] {
            let header = try PictureHeader.read(data)
            #expect(header.frames == 2)
            #expect(header.width == 6)
            #expect(header.height == 4)
            let picture = try Picture.decode(data).withChannels(3)
            #expect(picture == .plain([255, 0, 0], width: 6, height: 4))
        }
    }

    @Test(
        "what is not accepted is refused by its name",
        arguments: [
            ("<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "SVG"),
            ("\u{feff} \n<SVG></SVG>", "SVG"), ("<!doctype html><html></html>", "HTML"),
            ("<?xml version=\"1.0\"?><a/>", "XML"),
            ("%PDF-1.7", "PDF"), ("%!PS-Adobe-3.0", "PostScript"), ("BM1234\0\0\0\0", "BMP"),
            ("8BPS\0\u{1}", "Photoshop"),
            ("\0\0\0\u{c}jP  \r\n", "JPEG 2000"), ("#?RADIANCE\n", "Radiance"), ("SIMPLE  =   T", "FITS"),
            ("P6\n1 1\n255\n...", "PPM"), ("P5\n1 1\n255\n.", "PGM"), ("RIFF1234AVI LIST", "AVI"),
            ("PK\u{3}\u{4}", "ZIP"),
            ("\0\0\0\u{18}ftypmp42\0\0\0\0mp42isom", "MP4"), ("\0\0\u{1}\0\u{1}\0", "ICO"), ("qoif....", "QOI"),
        ])
    func refuses(text: String, name: String) throws {
        let data = Data(text.utf8)
        #expect(PictureFormat.sniff(data) == .refused(name))
        for attempt in [{ _ = try Picture.decode(data) }, { _ = try PictureHeader.read(data) }] {
            let error = try #require(throws: PictureError.self) { try attempt() }
            #expect(error.kind == .refusedFormat)
            #expect(error.message.hasPrefix("\(name) pictures are not accepted; send JPEG, PNG, WebP, GIF, TIFF"))
            #expect(error.isFaultOfSender)
        }
        let error = try #require(throws: PictureError.self) { try Mask.decode(data) }
        #expect(error.message.hasPrefix("\(name) masks are not accepted"))
    }

    @Test("nothing and anything are no pictures")
    func unknown() throws {
        for data in [Data(), Data([0]), Data("hello".utf8), Data(repeating: 0, count: 5000), Data([0xff, 0xd8])] {
            let error = try #require(throws: PictureError.self) { try Picture.decode(data) }
            #expect(error.kind == .notAPicture)
            #expect(error.isFaultOfSender)
        }
    }

    @Test("the bytes decide, wherever they lie in memory")
    func slices() throws {
        let whole = Data("xyz".utf8) + (try OwnPicture.picture.encoded(as: .png))
        #expect(try Picture.decode(whole.dropFirst(3)) == OwnPicture.picture)
    }

    @Test("the libraries say what they are")
    func versions() {
        #expect(Codecs.vipsVersion.hasPrefix("8."))
        #expect(Codecs.openCVVersion.first?.isNumber == true)
        #expect(Set(Codecs.decodable).isSuperset(of: [.jpeg, .png, .webp, .gif, .tiff]))
        #expect(Codecs.encodable == [.png, .jpeg, .webp])
    }
}
