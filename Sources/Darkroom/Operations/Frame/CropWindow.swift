import Pixels

/// The part of a picture that is left of it, in pixels.
struct CropWindow: Sendable {
    let x: Int
    let y: Int
    let width: Int
    let height: Int

    /// The largest part that has an aspect ratio.
    ///
    /// - Parameters:
    ///   - aspect: width over height.
    ///   - center: where the part lies when there is a choice: −1 = left or top, 1 = right or bottom.
    init(in width: Int, _ height: Int, aspect: Double, center: SIMD2<Float>) {
        if Double(width) > aspect * Double(height) {
            self.width = min(width, max(1, Int((aspect * Double(height)).rounded())))
            self.height = height
        } else {
            self.width = width
            self.height = min(height, max(1, Int((Double(width) / aspect).rounded())))
        }
        x = CropWindow.start(width - self.width, center.x)
        y = CropWindow.start(height - self.height, center.y)
    }

    /// What is left without a strip along one side; at least one pixel.
    ///
    /// - Parameter share: how wide the strip is, of the width or the height, 0…1.
    init(in width: Int, _ height: Int, without side: PictureSide, share: Double) {
        let isUpright = side == .left || side == .right
        let whole = isUpright ? width : height
        let strip = min(whole - 1, Int((Double(whole) * share).rounded()))
        self.width = isUpright ? width - strip : width
        self.height = isUpright ? height : height - strip
        x = side == .left ? strip : 0
        y = side == .top ? strip : 0
    }

    /// How much of `slack` pixels is left out before the window.
    static func start(_ slack: Int, _ center: Float) -> Int {
        Int((Float(slack) * (1 + min(1, max(-1, center))) / 2).rounded())
    }
}

extension Picture {
    func cropped(toAspect aspect: Double, center: SIMD2<Float>) -> Picture {
        cropped(to: CropWindow(in: width, height, aspect: aspect, center: center))
    }

    func cropped(to window: CropWindow) -> Picture {
        cropped(x: window.x, y: window.y, width: window.width, height: window.height)
    }
}

extension Mask {
    func cropped(toAspect aspect: Double, center: SIMD2<Float>) -> Mask {
        cropped(to: CropWindow(in: width, height, aspect: aspect, center: center))
    }

    func cropped(to window: CropWindow) -> Mask {
        var cropped: [UInt8] = []
        cropped.reserveCapacity(window.width * window.height)
        for row in window.y..<(window.y + window.height) {
            let start = row * width + window.x
            cropped.append(contentsOf: bytes[start..<(start + window.width)])
        }
        return Mask(width: window.width, height: window.height, bytes: cropped)
    }

    /// The middle of what is selected, −1…1 on both axes; 0, 0 when nothing is.
    var center: SIMD2<Float> {
        var sum = SIMD2<Double>()
        var weight = 0.0
        for y in 0..<height {
            for x in 0..<width where bytes[y * width + x] > 0 {
                let value = Double(bytes[y * width + x])
                sum += SIMD2(Double(x) + 0.5, Double(y) + 0.5) * value
                weight += value
            }
        }
        guard weight > 0 else { return SIMD2(0, 0) }
        let mean = sum / weight / SIMD2(Double(width), Double(height))
        return SIMD2(Float(mean.x * 2 - 1), Float(mean.y * 2 - 1))
    }
}
