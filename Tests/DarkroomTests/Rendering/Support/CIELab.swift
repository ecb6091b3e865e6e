import Foundation

/// A colour in CIE L*a*b* under D65, and the difference between two.
struct CIELab: Sendable, Equatable {
    var lightness: Double
    var a: Double
    var b: Double

    init(_ lightness: Double, _ a: Double, _ b: Double) {
        self.lightness = lightness
        self.a = a
        self.b = b
    }

    /// From 8-bit sRGB.
    init(red: UInt8, green: UInt8, blue: UInt8) {
        let linear = [red, green, blue].map { CIELab.linear[Int($0)] }
        let x = 0.412_456_4 * linear[0] + 0.357_576_1 * linear[1] + 0.180_437_5 * linear[2]
        let y = 0.212_672_9 * linear[0] + 0.715_152_2 * linear[1] + 0.072_175 * linear[2]
        let z = 0.019_333_9 * linear[0] + 0.119_192 * linear[1] + 0.950_304_1 * linear[2]
        let (fx, fy, fz) = (CIELab.root(x / 0.950_47), CIELab.root(y), CIELab.root(z / 1.088_83))
        self.init(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))
    }

    var chroma: Double { (a * a + b * b).squareRoot() }

    private static let linear: [Double] = (0...255).map { code in
        let value = Double(code) / 255
        return value <= 0.040_45 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    private static func root(_ value: Double) -> Double {
        value > 216.0 / 24_389 ? cbrt(value) : (24_389.0 / 27 * value + 16) / 116
    }
}

extension CIELab {
    /// CIEDE2000 with all weights 1, in the formulation of Sharma, Wu & Dalal (2005).
    func difference(_ other: CIELab) -> Double {
        let meanChroma = (chroma + other.chroma) / 2
        let stretch = 1 + 0.5 * (1 - CIELab.saturating(meanChroma))
        let (a1, a2) = (a * stretch, other.a * stretch)
        let (c1, c2) = ((a1 * a1 + b * b).squareRoot(), (a2 * a2 + other.b * other.b).squareRoot())
        let (h1, h2) = (CIELab.hue(a1, b), CIELab.hue(a2, other.b))
        let isGrey = c1 * c2 == 0
        var turn = isGrey ? 0 : h2 - h1
        if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
        var hue = h1 + h2
        if !isGrey {
            if abs(h1 - h2) > 180 { hue += hue < 360 ? 360 : -360 }
            hue /= 2
        }
        let light = (lightness + other.lightness) / 2 - 50
        let chroma = (c1 + c2) / 2
        let weight =
            1 - 0.17 * CIELab.cosine(hue - 30) + 0.24 * CIELab.cosine(2 * hue) + 0.32 * CIELab.cosine(3 * hue + 6) - 0.2
            * CIELab.cosine(4 * hue - 63)
        let lightStep = (other.lightness - lightness) / (1 + 0.015 * light * light / (20 + light * light).squareRoot())
        let chromaStep = (c2 - c1) / (1 + 0.045 * chroma)
        let hueStep = 2 * (c1 * c2).squareRoot() * sin(turn / 2 * .pi / 180) / (1 + 0.015 * chroma * weight)
        let bend = 30 * exp(-((hue - 275) / 25) * ((hue - 275) / 25))
        let rotation = -sin(2 * bend * .pi / 180) * 2 * CIELab.saturating(chroma)
        return
            (lightStep * lightStep + chromaStep * chromaStep + hueStep * hueStep + rotation * chromaStep * hueStep)
            .squareRoot()
    }

    private static func saturating(_ chroma: Double) -> Double {
        let power = pow(chroma, 7)
        return (power / (power + 6_103_515_625)).squareRoot()
    }

    private static func hue(_ a: Double, _ b: Double) -> Double {
        guard a != 0 || b != 0 else { return 0 }
        let angle = atan2(b, a) * 180 / .pi
        return angle < 0 ? angle + 360 : angle
    }

    private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
