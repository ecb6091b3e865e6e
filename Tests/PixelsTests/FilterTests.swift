import Foundation
import Pixels
import Testing

@Suite("Filters")
struct FilterTests {
    /// Noise of ±20 on two flat halves with an edge between them.
    static let noisy: Picture = {
        var state: UInt64 = 7
        return Picture(width: 64, height: 48, channels: 3) { buffer in
            for index in buffer.indices {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let noise = Int(state >> 58) % 41 - 20
                buffer[index] = UInt8((index / 3 % 64 < 32 ? 60 : 190) + noise)
            }
        }
    }()

    static let filters: [(name: String, run: @Sendable (Picture) throws -> Picture)] = [
        ("bilateral", { try $0.bilateralFiltered(diameter: 9, colourSigma: 60, spaceSigma: 5) }),
        ("domain transform", { try $0.edgePreservingFiltered(spaceSigma: 20, colourSigma: 0.5) }),
        ("median", { try $0.medianFiltered(aperture: 5) }),
        ("non-local means", { try $0.denoised(lightness: 20, colour: 20, window: 11) }),
        ("mean shift", { try $0.meanShiftFiltered(spaceRadius: 6, colourRadius: 50) }),
    ]

    private func spread(_ picture: Picture, _ columns: Range<Int>) -> Double {
        let values = (8..<40).flatMap { y in columns.map { Double(picture.pixel($0, y)[1]) } }
        let mean = values.reduce(0, +) / Double(values.count)
        return (values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)).squareRoot()
    }

    @Test("noise goes and the edge stays", arguments: filters)
    func smooths(name: String, run: @Sendable (Picture) throws -> Picture) throws {
        let result = try run(FilterTests.noisy)
        #expect(spread(result, 4..<26) < spread(FilterTests.noisy, 4..<26) * 0.6)
        let step = Int(result.pixel(35, 24)[1]) - Int(result.pixel(28, 24)[1])
        #expect(step > 90)
        #expect(try run(FilterTests.noisy) == result)
    }

    @Test("alpha stays and one pixel does no harm", arguments: filters)
    func alpha(name: String, run: @Sendable (Picture) throws -> Picture) throws {
        let result = try run(OwnPicture.withAlpha)
        #expect(result.channels == 4)
        if name != "median" {
            let alphas = stride(from: 3, to: result.bytes.count, by: 4)
            #expect(alphas.allSatisfy { result.bytes[$0] == OwnPicture.withAlpha.bytes[$0] })
        }
        for (width, height) in [(1, 1), (1, 9), (9, 1), (2, 2)] {
            let flat = Picture.plain([40, 80, 120], width: width, height: height)
            #expect(try run(flat).largestDifference(to: flat) <= 2)
        }
    }

    @Test("light and dark parts grow")
    func morphology() throws {
        var mask = Mask(width: 21, height: 21, bytes: [UInt8](repeating: 0, count: 441))
        mask.bytes[10 * 21 + 10] = 255
        let grown = try mask.dilated(radius: 4)
        #expect(grown.bounds! == (6, 6, 9, 9))
        #expect(grown.bytes[6 * 21 + 6] == 0)
        #expect(try grown.eroded(radius: 4) == mask)
        let picture = Picture(width: 21, height: 21, channels: 3, bytes: mask.bytes.flatMap { [$0, $0, $0] })
        #expect(try picture.dilated(radius: 4).bytes == grown.bytes.flatMap { [$0, $0, $0] })
        #expect(try picture.eroded(radius: 1).bytes.allSatisfy { $0 == 0 })
    }
}
