import Foundation
import Pixels
import Testing

@Suite("Enlarging")
struct UpscaleTests {
    @Test("sizes, one factor after the other; once is the picture itself", arguments: [1, 2, 3, 8])
    func sizes(factor: Int) throws {
        for picture in [OwnPicture.picture, OwnPicture.withAlpha, .plain([1, 2, 3], width: 1, height: 1)] {
            let large = try picture.upscaled(by: factor)
            #expect(large.width == picture.width * factor && large.height == picture.height * factor)
            #expect(large.channels == picture.channels)
            if factor == 1 { #expect(large == picture) }
        }
    }

    @Test("the longest side is kept to, on both sides of the limit")
    func limit() throws {
        let picture = Picture.plain([9, 9, 9], width: 50, height: 10)
        #expect(try picture.upscaled(limit: 100).size == "100×20")
        let error = #expect(throws: PictureError.self) { try picture.upscaled(limit: 99) }
        #expect(error?.kind == .tooLarge)
        #expect(error?.message.contains("99") == true)
        #expect(try Picture.plain([9, 9, 9], width: 4_096, height: 1).upscaled().width == 8_192)
        #expect(throws: PictureError.self) { try Picture.plain([9, 9, 9], width: 4_097, height: 1).upscaled() }
    }

    @Test("a flat picture stays flat, whatever its colour and opacity")
    func flat() throws {
        for colour: [UInt8] in [[10, 200, 30], [255, 255, 255], [0, 0, 0], [40, 80, 120, 255], [40, 80, 120, 128]] {
            let large = try Picture.plain(colour, width: 37, height: 23).upscaled()
            #expect(large.largestDifference(to: .plain(colour, width: 74, height: 46)) <= 1)
        }
    }

    @Test("nothing is moved: a ramp keeps its place")
    func place() throws {
        let ramp = Picture(width: 60, height: 8, channels: 3) { bytes in
            for index in bytes.indices { bytes[index] = UInt8(4 * (index / 3 % 60)) }
        }
        let large = try ramp.upscaled()
        for x in 12..<108 { #expect(abs(Int(large.pixel(x, 8)[1]) - (2 * x - 1)) <= 1) }
    }

    @Test("beside a hard edge no halo appears")
    func halo() throws {
        let edge = Picture(width: 64, height: 16, channels: 3) { bytes in
            for index in bytes.indices { bytes[index] = index / 3 % 64 < 32 ? 60 : 190 }
        }
        let large = try edge.upscaled()
        let row = (0..<128).map { Int(large.pixel($0, 16)[1]) }
        #expect((row.min() ?? 0) >= 60 - 3 && (row.max() ?? 0) <= 190 + 3)
        #expect(row[62] < 90 && row[65] > 160)
        #expect((0..<50).allSatisfy { abs(row[$0] - 60) <= 2 } && (78..<128).allSatisfy { abs(row[$0] - 190) <= 2 })
    }

    @Test("noise and the blocks of JPEG are not sharpened")
    func noise() throws {
        var state: UInt64 = 1
        let noisy = Picture(width: 64, height: 64, channels: 3) { bytes in
            for pixel in 0..<64 * 64 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let block = (pixel % 64 / 8 + pixel / 512) % 2 == 0 ? 3 : 0
                let value = UInt8(120 + block + Int(state >> 60) % 5)
                for channel in 0..<3 { bytes[3 * pixel + channel] = value }
            }
        }
        let large = try noisy.upscaled()
        let values = large.bytes.map(Int.init)
        #expect((values.min() ?? 0) >= 120 - 3 && (values.max() ?? 0) <= 127 + 3)
    }

    @Test("what cannot be seen does not bleed in")
    func premultiplied() throws {
        var picture = Picture.plain([255, 0, 0, 255], width: 32, height: 32)
        for y in 0..<32 {
            for x in 16..<32 {
                picture.bytes.replaceSubrange((y * 32 + x) * 4..<(y * 32 + x) * 4 + 4, with: [0, 255, 0, 0])
            }
        }
        let large = try picture.upscaled()
        let pixels = stride(from: 0, to: large.bytes.count, by: 4)
        #expect(pixels.allSatisfy { large.bytes[$0 + 3] <= 8 || large.bytes[$0 + 1] < 24 })
    }

    @Test("it can be stopped")
    func stopped() throws {
        struct Stop: Error {}
        var asked = 0
        #expect(throws: Stop.self) {
            try Picture.plain([1, 2, 3], width: 512, height: 512).upscaled {
                asked += 1
                if asked == 3 { throw Stop() }
            }
        }
        #expect(asked == 3)
    }

    @Test(
        "a photograph is nearer to the truth than with bicubic interpolation, and crisper",
        .enabled(if: SharedPhotos.arePresent, "the shared photographs are not on this machine"),
        arguments: ["animal_parrots.png", "building_pagoda.jpg", "portrait_officer.jpg", "food_coffee.png"])
    func photograph(name: String) throws {
        let decoded = try Picture.decode(SharedPhotos.data(name), fitting: 600).withChannels(3)
        let truth = decoded.cropped(x: 0, y: 0, width: decoded.width / 2 * 2, height: decoded.height / 2 * 2)
        let small = try truth.resized(width: truth.width / 2, height: truth.height / 2)
        let (ours, bicubic) = (try small.upscaled(), small.bicubicallyDoubled)
        #expect(ours.signalToNoise(truth) > bicubic.signalToNoise(truth) - 0.3)
        #expect(ours.steepness > 1.15 * bicubic.steepness)
        #expect(ours.steepness < 1.1 * truth.steepness)
    }
}
