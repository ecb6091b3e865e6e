import Foundation
import Pixels

/// The card of an instant photograph: off-white, a little uneven, with the pressed edge of the window about the picture.
struct PolaroidCard: Sendable {
    private let mount: MountLayout
    /// Pixels a millimetre.
    private let unit: Float
    private let seed: UInt64

    init(mount: MountLayout, unit: Float, seed: UInt64) {
        self.mount = mount
        self.unit = unit
        self.seed = seed
    }

    /// In 8-bit codes.
    @inline(__always)
    func color(_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8) {
        // How far the window is away, in millimetres.
        let across = max(mount.left - x, x - (mount.left + mount.picture.width - 1), 0)
        let down = max(mount.top - y, y - (mount.top + mount.picture.height - 1), 0)
        let away = Float(across * across + down * down).squareRoot() / unit
        let rim = Float(min(min(x, mount.width - 1 - x), min(y, mount.height - 1 - y))) / unit
        // The light comes from above: the lower lip of the window is lit, the upper one in shade.
        let lip = expf(-away * 2.2) * (y < mount.top ? -13 : y >= mount.top + mount.picture.height ? 5 : -5)
        let edge = -11 * expf(-rim * 2.6)
        let speck = RandomGenerator.mix(seed &+ UInt64(bitPattern: Int64(y &* 65_537 &+ x)))
        let tooth = 1.6 * (Float(speck & 0xFF) + Float(speck >> 8 & 0xFF) - 255) / 255
        let slope = 3 * (0.5 - Float(y) / Float(mount.height))
        let value = lip + edge + tooth + slope
        return (code(245 + value), code(243 + value), code(236 + value))
    }

    @inline(__always)
    private func code(_ value: Float) -> UInt8 { UInt8(max(0, min(255, value + 0.5))) }
}
