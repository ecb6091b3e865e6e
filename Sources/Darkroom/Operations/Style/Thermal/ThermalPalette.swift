/// The false colours of a thermal camera, from cold to hot.
struct ThermalPalette: Sendable {
    /// In Oklab, evenly spaced.
    private let scale: [SIMD3<Float>]

    /// - Parameter kind: 0 = iron, 1 = iron with a longer glow, 2 = rainbow, 3 = lava over cold blue.
    init(kind: Int) {
        let stops: [(Float, UInt32)] =
            switch kind {
            case 0:
                [
                    (0, 0x00000A), (0.14, 0x1E0064), (0.32, 0x7D0096), (0.5, 0xC8285A), (0.66, 0xF06414),
                    (0.82, 0xFFB400), (0.93, 0xFFF078), (1, 0xFFFFF0),
                ]
            case 1:
                [
                    (0, 0x000014), (0.2, 0x32008C), (0.42, 0xA000A0), (0.6, 0xE61E50), (0.76, 0xFF7800),
                    (0.9, 0xFFD21E), (1, 0xFFFFC8),
                ]
            case 2:
                [
                    (0, 0x05003C), (0.16, 0x0028C8), (0.34, 0x00A0DC), (0.5, 0x14BE46), (0.66, 0xDCE600),
                    (0.82, 0xFA6E00), (0.94, 0xE61414), (1, 0xFFDCDC),
                ]
            default:
                [
                    (0, 0x000828), (0.18, 0x003C78), (0.34, 0x286EA0), (0.46, 0x50285A), (0.58, 0xB41E28),
                    (0.74, 0xF55A0A), (0.88, 0xFFBE28), (1, 0xFFFFDC),
                ]
            }
        let colors = stops.map { ($0.0, Oklab.of($0.1)) }
        scale = (0...256).map { step in
            let place = Float(step) / 256
            let next = colors.firstIndex { $0.0 >= place } ?? colors.count - 1
            guard next > 0 else { return colors[0].1 }
            let (low, high) = (colors[next - 1], colors[next])
            return low.1 + (high.1 - low.1) * ((place - low.0) / (high.0 - low.0))
        }
    }

    /// - Parameters:
    ///   - heat: 0…1.
    ///   - shade: added to the lightness.
    @inline(__always)
    func light(_ heat: Float, shade: Float) -> SIMD4<Float> {
        let place = min(255.99, max(0, heat * 256))
        let index = Int(place)
        let lab = scale[index] + (scale[index &+ 1] - scale[index]) * (place - Float(index))
        let rgb = Oklab.toLinear(SIMD3(max(0, lab.x + shade), lab.y, lab.z))
        return SIMD4(rgb.clamped(lowerBound: SIMD3(), upperBound: SIMD3(repeating: 1)), 1)
    }
}
