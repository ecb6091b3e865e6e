import CVips
import Foundation
import Pixels
import Testing

/// What things cost: on their own, so that nothing else runs meanwhile in this suite.
@Suite("Cost", .serialized)
struct CostTests {
    private func fastest(of runs: Int, _ body: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<runs {
            let start = ContinuousClock.now
            try body()
            best = min(best, (ContinuousClock.now - start) / .seconds(1))
        }
        return best
    }

    @Test("a bomb is refused in under 50 ms and 50 MiB")
    func bomb() throws {
        var bombs = [PNGFile(width: 30_000, height: 30_000, depth: 1, colour: .grey).data]
        if SharedPhotos.arePresent {
            for name in ["bomb_65536_palette.png", "bomb_own_30000x30000_1bit.png", "bomb_own_header_lies.png"] {
                bombs.append(try SharedPhotos.data("awkward/\(name)"))
            }
        }
        for bomb in bombs {
            Memory.resetPeak()
            let before = Memory.peak
            let seconds = fastest(of: 5) {
                #expect(throws: PictureError.self) { try Picture.decode(bomb) }
            }
            #expect(seconds < 0.05)
            #expect(Memory.peak - before < 50 << 20)
        }
    }

    /// libvips' own PNG of a picture with its default settings.
    private func vipsPNG(_ picture: Picture) throws -> Int {
        var image: OpaquePointer?
        var error = retouch_vips_error()
        var blob = retouch_vips_blob()
        return try picture.bytes.withUnsafeBytes { bytes in
            try #require(
                retouch_vips_wrap(
                    bytes.baseAddress!, Int32(picture.width), Int32(picture.height), Int32(picture.channels), &image,
                    &error) == RETOUCH_VIPS_OK)
            defer { retouch_vips_close(image) }
            // Compression 6 without filters is the default of libvips 8.14.
            try #require(retouch_vips_save_png(try #require(image), 6, 8, &blob, &error) == RETOUCH_VIPS_OK)
            defer { retouch_vips_free(blob.bytes) }
            return blob.count
        }
    }

    /// Without optimisation the encoder, which is part of the package, is compared with an optimised library.
    private static let isOptimized: Bool = {
        var optimized = true
        func notice() -> Bool {
            optimized = false
            return true
        }
        assert(notice())
        return optimized
    }()

    @Test(
        "PNG is written at least four times as fast as by libvips and at most 30 % larger",
        .enabled(if: SharedPhotos.arePresent, "the shared photographs are not on this machine"),
        .enabled(if: isOptimized, "speed is measured in optimised builds only: swift test -c release"),
        arguments: ["portrait_astronaut.png", "landscape_storm_road.jpg", "macro_bee_aster.jpg", "food_coffee.png"])
    func png(name: String) throws {
        let picture = try Picture.decode(SharedPhotos.data(name), fitting: 1024)
        var ours = 0
        var theirs = 0
        let slow = try fastest(of: 3) { theirs = try vipsPNG(picture) }
        let fast = try fastest(of: 5) { ours = try picture.encoded(as: .png).count }
        #expect(slow / fast >= 4, "\(name): \(slow) s to \(fast) s")
        #expect(Double(ours) <= 1.3 * Double(theirs))
    }

    @Test(
        "a photo of 16 megapixels is decoded to 2048 pixels within 150 MiB",
        .enabled(if: SharedPhotos.arePresent, "the shared photographs are not on this machine"))
    func large() throws {
        let data = try SharedPhotos.data("flower_dandelions_16mp.jpg")
        Memory.resetPeak()
        let before = Memory.peak
        let picture = try Picture.decode(data, fitting: 2048)
        #expect(picture.size == "2048×1152")
        #expect(Memory.peak - before < 150 << 20)
    }
}
