import Darkroom
import Foundation
import Pixels
import Testing

@Suite("Straightening")
struct StraightenTests {
    private static let step = EditStep("rotate", "straighten")

    /// A wall with windows, a ledge and the ground, all turned clockwise by `degrees` about the middle.
    private func house(tilt degrees: Double, width: Int = 480, height: Int = 320) -> Picture {
        let angle = degrees * .pi / 180
        var noise = Noise()
        return Picture(width: width, height: height, channels: 3) { target in
            for y in 0..<height {
                for x in 0..<width {
                    let (dx, dy) = (Double(x) + 0.5 - Double(width) / 2, Double(y) + 0.5 - Double(height) / 2)
                    let across = dx * cos(angle) + dy * sin(angle)
                    let down = dy * cos(angle) - dx * sin(angle)
                    let isWindow = abs(across.truncatingRemainder(dividingBy: 90)) < 26 && down > -70 && down < 20
                    let value: Double = isWindow ? 60 : down > 90 ? 110 : down < -90 ? 225 : 190
                    let grain = Double(noise.next() % 16)
                    for channel in 0..<3 { target[3 * (y * width + x) + channel] = UInt8(value + grain) }
                }
            }
        }
    }

    @Test("finds a tilt within half a degree and takes it back", arguments: [-11.0, -4.3, -1.2, 0.7, 2.5, 6.8, 13])
    func tilt(degrees: Double) throws {
        let turned = try variations(of: house(tilt: degrees), Self.step)[0]
        // What is left of the tilt is found by straightening again: nothing is cut off an upright picture.
        let upright = try variations(of: house(tilt: 0), EditStep("rotate", arguments: ["degrees": degrees]))[0]
        #expect(abs(turned.width - upright.width) <= 4 && abs(turned.height - upright.height) <= 4)
        let left = slope(of: turned)
        #expect(abs(left) < 0.5, "\(left)° left")
    }

    @Test("leaves an upright picture and one without lines as they are")
    func upright() throws {
        let house = house(tilt: 0)
        #expect(try variations(of: house, Self.step)[0] == house)
        let plain = Scene.plain(90, 60, 120, 130, 140)
        #expect(try variations(of: plain, Self.step)[0] == plain)
    }

    @Test("is refused with a mask")
    func masked() {
        let mask = Mask(width: 120, height: 80, bytes: [UInt8](repeating: 255, count: 120 * 80))
        #expect(throws: DarkroomError.geometryWithMask(Self.step.identifier)) {
            try variations(of: Scene.photograph(), Self.step, mask: mask)
        }
    }

    /// Numbers without a pattern (Knuth's linear congruential generator for MMIX, its high bits).
    private struct Noise {
        private var state: UInt64 = 1

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 40
        }
    }

    /// The slope in degrees of the line where the ground begins, fitted by least squares.
    private func slope(of picture: Picture) -> Double {
        let columns = stride(from: picture.width / 10, to: picture.width * 9 / 10, by: 2)
        let places = columns.compactMap { x -> (Double, Double)? in
            // From below: the first row that is as bright as the wall or a window is dark.
            guard
                let y = (0..<picture.height).reversed().first(where: { row in
                    let value = picture.bytes[3 * (row * picture.width + x)]
                    return value > 160
                })
            else { return nil }
            return (Double(x), Double(y))
        }
        let middle = (mean(places.map(\.0)), mean(places.map(\.1)))
        let above = places.reduce(0) { $0 + ($1.0 - middle.0) * ($1.1 - middle.1) }
        let below = places.reduce(0) { $0 + ($1.0 - middle.0) * ($1.0 - middle.0) }
        return atan(above / below) * 180 / .pi
    }
}
