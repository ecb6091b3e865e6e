import Foundation

/// A patch that may be a face: the colour of skin, about as high as it is wide, oval, and with features in it. Nobody is
/// recognised; it only says where a person may stand.
struct FaceGuess: Sendable {
    /// Its place in shares of the frame.
    let left, top, width, height: Float

    init?(_ view: SmallView, check: Check) throws {
        let skin = try Plane(width: view.width, height: view.height, values: view.colors.map(FaceGuess.skin))
            .blurred(sigma: 1, check: check)
        let patches = Components(width: view.width, height: view.height) { skin.values[$0] > 0.5 }
        var best: (size: Int, box: SIMD4<Int>)?
        for patch in patches.parts {
            let size = patch.count
            guard size > view.count * 18 / 1000, size < view.count / 5, size > best?.size ?? 0 else { continue }
            let columns = patch.map { Int($0) % view.width }
            let rows = patch.map { Int($0) / view.width }
            let (left, right, top, bottom) = (columns.min() ?? 0, columns.max() ?? 0, rows.min() ?? 0, rows.max() ?? 0)
            let (across, down) = (Float(right - left + 1), Float(bottom - top + 1))
            let fill = Float(size) / (0.7854 * across * down)
            guard left > 0, right < view.width - 1, top > 0, (0.68...1.1).contains(fill),
                (0.8...1.8).contains(down / across), Float(top + bottom) < 1.2 * Float(view.height)
            else { continue }
            let light = patch.map { view.colors[Int($0)].x }
            let mean = light.reduce(0, +) / Float(size)
            let deviation = (light.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(size)).squareRoot()
            if (0.07...0.18).contains(deviation) {
                best = (size, SIMD4(left, top, right - left + 1, bottom - top + 1))
            }
        }
        guard let box = best?.box else { return nil }
        (left, width) = (Float(box.x) / Float(view.width), Float(box.z) / Float(view.width))
        (top, height) = (Float(box.y) / Float(view.height), Float(box.w) / Float(view.height))
    }

    private static func skin(_ lab: SIMD3<Float>) -> Float {
        let hue = atan2f(lab.z, lab.y) * 180 / .pi
        let chroma = lab.chroma
        return smoothStep(22, 35, hue) * (1 - smoothStep(68, 80, hue)) * smoothStep(0.02, 0.045, chroma)
            * (1 - smoothStep(0.11, 0.15, chroma)) * smoothStep(0.3, 0.45, lab.x) * (1 - smoothStep(0.92, 0.98, lab.x))
    }

    /// How far a place of a view is from head and body that the face would belong to: 1 at their outline.
    func figure(_ x: Float, _ y: Float, in view: SmallView) -> Float {
        let (w, h) = (Float(view.width), Float(view.height))
        let faceWidth = max(width * w, height * h / 1.35)
        let faceHeight = 1.35 * faceWidth
        let (across, down) = (x - (left + width / 2) * w, y - (top + height / 2) * h)
        let (a, b) = (across / (0.8 * faceWidth), (down + 0.1 * faceHeight) / (0.78 * faceHeight))
        let head = (a * a + b * b).squareRoot()
        let below = (y - (top + height) * h) / faceHeight
        guard below > -0.2, below < 6.3 else { return head }
        let half = below < 0.1 ? 0.45 : min(1.4, 0.45 + (below - 0.1) * 3)
        return min(head, abs(across) / max(1, half * faceWidth))
    }
}
