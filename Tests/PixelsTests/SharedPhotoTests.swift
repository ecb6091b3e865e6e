import Foundation
import Pixels
import Testing

/// What each file of the shared photographs must do.
@Suite("Shared photographs", .enabled(if: SharedPhotos.arePresent, "the shared photographs are not on this machine"))
struct SharedPhotoTests {
    /// Name, format, width, height, alpha, frames.
    static let readable: [(String, PictureFormat, Int, Int, Bool, Int)] = [
        ("adobergb.tiff", .tiff, 317, 211, false, 1), ("adobergb_photo_2mp.jpg", .jpeg, 2000, 1072, false, 1),
        ("adobergb_rgba.png", .png, 200, 150, true, 1), ("anim_apng.png", .png, 128, 64, true, 1),
        ("anim_newtons_cradle.gif", .gif, 480, 360, true, 34), ("anim_squares.gif", .gif, 80, 80, true, 30),
        ("anim_squares.webp", .webp, 80, 80, true, 9), ("avif_interior_grid.avif", .avif, 1024, 770, false, 6),
        ("cmyk_no_profile.jpg", .jpeg, 500, 333, false, 1), ("cmyk_swop_profile.jpg", .jpeg, 500, 333, false, 1),
        ("displayp3_8x8.png", .png, 8, 8, true, 1), ("displayp3_gainmap.jpg", .jpeg, 384, 512, false, 1),
        ("ecirgb_colorchecker.jpg", .jpeg, 538, 439, false, 1), ("fully_transparent.png", .png, 300, 300, true, 1),
        ("gps_exif.jpg", .jpeg, 640, 480, false, 1), ("gray_concert_night.jpg", .jpeg, 400, 267, false, 1),
        ("grayalpha16.png", .png, 32, 32, true, 1), ("grayalpha8_flower.png", .png, 510, 532, true, 1),
        ("hdr_hlg_room_16bit.png", .png, 676, 449, false, 1), ("interlaced_rgba.png", .png, 162, 150, true, 1),
        ("jpeg_named_as.png", .jpeg, 600, 450, false, 1), ("low_contrast_saw.jpg", .jpeg, 300, 245, false, 1),
        ("multipage.tiff", .tiff, 10, 10, false, 3), ("p3_ring.png", .png, 1000, 1000, true, 1),
        ("palette_photo.png", .png, 290, 442, false, 1), ("palette_trns_flag.png", .png, 900, 600, true, 1),
        ("palette_trns_interlaced.png", .png, 162, 150, true, 1), ("photo.avif", .avif, 800, 533, false, 1),
        ("photo.heic", .heic, 1280, 854, false, 2), ("photo_bicycles.jxl", .jxl, 1024, 631, false, 1),
        ("photo_small.heic", .heic, 64, 64, false, 3), ("photo_uncompressed.tiff", .tiff, 246, 345, false, 1),
        ("progressive_flower_3mp.jpg", .jpeg, 2268, 1512, false, 1), ("rgb16_sample.png", .png, 290, 442, false, 1),
        ("rgba_tulips_fade.png", .png, 500, 500, true, 1), ("srgb_colorchecker.jpg", .jpeg, 538, 439, false, 1),
        ("tiny_1x1.avif", .avif, 1, 1, false, 1), ("tiny_1x1.png", .png, 1, 1, true, 1),
        ("tiny_1x1_exif_xmp.jpg", .jpeg, 1, 1, false, 1), ("tiny_1x1_prophoto.png", .png, 1, 1, false, 1),
        // Only its colour profile is compressed in an unknown way; the pixels are whole.
        ("unknown_compression.png", .png, 57, 57, true, 1),
        ("webp_alpha.webp", .webp, 300, 300, true, 1), ("webp_blossom_tree.webp", .webp, 1024, 772, false, 1),
    ]

    static let unreadable: [(String, PictureError.Kind)] = [
        ("bomb_65536_palette.png", .tooLarge), ("bomb_own_30000x30000_1bit.png", .tooLarge),
        ("bomb_own_header_lies.png", .tooLarge), ("corrupt_data_stream.png", .damaged),
        ("corrupt_header.jpg", .damaged),
        ("document.pdf", .refusedFormat), ("empty_0_bytes.heic", .notAPicture), ("logo.svg", .refusedFormat),
        ("lossless_jpeg_sof3.jpg", .damaged), ("oom_tiff.tif", .damaged), ("photoshop.psd", .refusedFormat),
        ("relax.jp2", .refusedFormat), ("sails.bmp", .refusedFormat), ("svg_embedded_images.svg", .refusedFormat),
        ("svg_script_links.svg", .refusedFormat), ("truncated.heic", .damaged), ("truncated.jpg", .damaged),
        ("truncated.png", .damaged),
    ]

    @Test("awkward files that are whole are read", arguments: readable)
    func reads(name: String, format: PictureFormat, width: Int, height: Int, hasAlpha: Bool, frames: Int) throws {
        let data = try SharedPhotos.data("awkward/\(name)")
        guard format.isDecodable else { return }
        let header = try PictureHeader.read(data)
        #expect(
            header == PictureHeader(format: format, width: width, height: height, hasAlpha: hasAlpha, frames: frames))
        let picture = try Picture.decode(data)
        #expect(picture.size == "\(width)×\(height)")
        #expect(picture.hasAlpha == hasAlpha)
        let small = try Picture.decode(data, fitting: 100)
        #expect(small.longerSide == min(100, max(width, height)))
    }

    @Test("awkward files that are not are refused, each for its reason", arguments: unreadable)
    func refuses(name: String, kind: PictureError.Kind) throws {
        let data = try SharedPhotos.data("awkward/\(name)")
        let error = try #require(throws: PictureError.self) { try Picture.decode(data) }
        #expect(error.kind == kind)
        #expect(error.isFaultOfSender)
    }

    @Test("every awkward file is in one of these lists")
    func complete() throws {
        let folder = try #require(SharedPhotos.folder).appending(path: "awkward")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let listed = Set(SharedPhotoTests.readable.map(\.0) + SharedPhotoTests.unreadable.map(\.0))
        #expect(Set(files.filter { !$0.hasPrefix("exif_orientation_") }).subtracting(listed) == [])
    }

    @Test("good photographs are read and survive a round trip as PNG")
    func good() throws {
        let folder = try #require(SharedPhotos.folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        where name.hasSuffix(".jpg") || name.hasSuffix(".png") {
            let picture = try Picture.decode(SharedPhotos.data(name), fitting: 700)
            #expect(try Picture.decode(picture.encoded(as: .png)) == picture, "\(name)")
        }
    }

    @Test("all eight orientations show the same upright scene")
    func orientations() throws {
        let reference = try Picture.decode(SharedPhotos.data("awkward/exif_orientation_1.jpg")).resized(
            width: 60, height: 45)
        for orientation in 2...8 {
            let picture = try Picture.decode(SharedPhotos.data("awkward/exif_orientation_\(orientation).jpg"))
            #expect(picture.size == "600×450")
            #expect(try picture.resized(width: 60, height: 45).meanDifference(to: reference) < 12)
        }
    }

    @Test(
        "profiles are heeded: the same chart in eciRGB and sRGB looks the same, CMYK with and without its profile too")
    func profiles() throws {
        func small(_ name: String) throws -> Picture {
            try Picture.decode(SharedPhotos.data("awkward/\(name)")).resized(width: 60, height: 48)
        }
        #expect(try small("ecirgb_colorchecker.jpg").meanDifference(to: small("srgb_colorchecker.jpg")) < 4)
        #expect(try small("cmyk_swop_profile.jpg").meanDifference(to: small("cmyk_no_profile.jpg")) < 15)
    }

    @Test("a place that a photo tells is in no file that is written")
    func place() throws {
        let picture = try Picture.decode(SharedPhotos.data("awkward/gps_exif.jpg"))
        for encoding in [PictureEncoding.png, .jpeg(), .webp()] {
            #expect(try picture.encoded(as: encoding).range(of: Data("Exif".utf8)) == nil)
            #expect(try picture.encoded(as: encoding).range(of: Data("GPS".utf8)) == nil)
        }
    }

    @Test(
        "a photograph that is cut off at any quarter is refused",
        arguments: [
            "animal_dog_12mp_exif.jpg", "landscape_autumn_hills.jpg", "portrait_astronaut.png", "awkward/photo.heic",
            "awkward/photo.avif", "awkward/photo_bicycles.jxl", "awkward/webp_blossom_tree.webp",
            "awkward/photo_uncompressed.tiff", "awkward/anim_newtons_cradle.gif",
        ])
    func quarters(name: String) throws {
        let data = try SharedPhotos.data(name)
        for quarter in 1...3 {
            // A GIF holds its first frame in its first quarter.
            if name.hasSuffix(".gif") { break }
            let error = try #require(throws: PictureError.self) {
                try Picture.decode(data.prefix(data.count * quarter / 4), fitting: 500)
            }
            #expect(error.kind == .damaged)
        }
        let start = try #require(throws: PictureError.self) { try Picture.decode(data.prefix(2000), fitting: 500) }
        #expect(start.isFaultOfSender)
    }

    @Test("the masks of the shared photographs select what they show")
    func masks() throws {
        for (name, low, high) in [("dog_bench", 0.1, 0.5), ("two_people_bench", 0.1, 0.3)] {
            let picture = try Picture.decode(SharedPhotos.data("masked/\(name).png"))
            let (mask, polarity) = try Mask.decode(SharedPhotos.data("masked/\(name)_mask.png"))
            #expect(polarity == .white)
            #expect((low...high).contains(mask.coverage))
            let fitted = try mask.fitted(toWidth: picture.width, height: picture.height)
            let edited = try picture.blurred(sigma: 8).composited(over: picture, mask: fitted.feathered(radius: 12))
            #expect(edited.changedOutside(original: picture, mask: fitted) == 0)
            #expect(edited != picture)
        }
    }
}
