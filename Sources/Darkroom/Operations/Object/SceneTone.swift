import Foundation
import Pixels

/// The light of a scene and how finely it was recorded: what a thing must take on to belong in it.
struct SceneTone: Sendable {
    /// Oklab lightness of its shadows and of its lights.
    var shadows: Float
    var lights: Float
    /// Mean Oklab a and b of the medium and light parts below the sky: the colour of the light, on the assumption that the
    /// world is grey (Buchsbaum 1980); at most 0.06 long.
    let cast: SIMD2<Float>
    let chroma: Float
    /// Gaussian blur in pixels that its sharpest edges show.
    let softness: Float
    /// The standard deviation of noise in codes 0…255.
    let noise: Float
    /// Whether it is darker on the right than on the left, so that shadows fall there.
    let fallsRight: Bool
    /// The scene in Oklab, small.
    private let lab: Plane<SIMD4<Float>>

    init(_ picture: Picture, check: Check) throws {
        let size = Picture.size(picture.width, picture.height, fitting: 96)
        let small = try picture.resized(width: size.width, height: size.height, check: check)
        lab = try Plane<SIMD4<Float>>.oklab(small, check: check)
        let visible = lab.values.filter { $0.w > 0.5 }
        let lightness = visible.map(\.x).sorted()
        let count = lightness.count
        shadows = count > 0 ? lightness[count / 50] : 0
        lights = count > 0 ? lightness[(count - 1) * 49 / 50] : 1
        let middle = count > 0 ? lightness[count / 2] : 0.5
        // A sky is blue without the light being so: the colour of the light is taken from below it.
        let low = lab.values[(lab.width * (lab.height * 2 / 5))...].filter { $0.w > 0.5 && $0.x >= middle * 0.8 }
        var sum = SIMD4<Float>()
        for value in low { sum += SIMD4(value.y, value.z, 1, 0) }
        let mean = sum.z > 0 ? SIMD2(sum.x, sum.y) / sum.z : SIMD2()
        let length = (mean.x * mean.x + mean.y * mean.y).squareRoot()
        cast = mean * min(1, 0.06 / max(0.001, length))
        chroma =
            count > 0
            ? visible.reduce(Float(0)) { $0 + ($1.y * $1.y + $1.z * $1.z).squareRoot() } / Float(count) : 0.08
        var sides = SIMD2<Float>()
        for y in 0..<size.height {
            for x in 0..<size.width {
                let value = lab.values[y * size.width + x].x
                if 2 * x < size.width { sides.x += value } else { sides.y += value }
            }
        }
        fallsRight = sides.x >= sides.y
        (softness, noise) = try SceneTone.grain(Plane.luma(picture, check: check), check)
    }

    /// The blur of the sharpest edges, by the ratio of their height to their slope, and the noise (Immerkær 1996).
    private static func grain(_ luma: Plane<Float>, _ check: Check) throws -> (softness: Float, noise: Float) {
        let (width, height) = (luma.width, luma.height)
        guard width > 8, height > 8 else { return (0, 0) }
        var widths: [Float] = []
        var laplacians: [Float] = []
        let step = max(1, height / 400)
        for y in stride(from: 1, to: height - 1, by: step) {
            try check()
            luma.read { source in
                for x in 4..<(width - 4) {
                    let place = y * width + x
                    let slope = abs(source[place + 1] - source[place - 1]) / 2
                    if slope > 6 {
                        let (before, after) = (source[place - 4], source[place + 4])
                        widths.append(abs(after - before) / slope)
                    }
                    if (x + y) % 3 == 0 {
                        let cross =
                            source[place - 1] + source[place + 1] + source[place - width] + source[place + width]
                        let corners =
                            source[place - width - 1] + source[place - width + 1] + source[place + width - 1]
                            + source[place + width + 1]
                        laplacians.append(abs(4 * source[place] - 2 * cross + corners))
                    }
                }
            }
        }
        // The quietest third of the places holds noise and no texture.
        laplacians.sort()
        let quiet = laplacians.prefix(max(1, laplacians.count / 3))
        let noise = quiet.isEmpty ? 0 : quiet.reduce(0, +) / Float(quiet.count) / 6 * 2.9
        guard widths.count > 50 else { return (0.8, noise) }
        widths.sort()
        // An edge that a Gaussian has blurred is as high as 2.5 times sigma at its steepest slope.
        return (max(0, widths[widths.count / 6] / 2.5 - 0.35), min(8, noise))
    }

    /// The light in a part of the scene, its corners as shares 0…1 of the picture: half that of the part, half that of the
    /// whole.
    func around(left: Float, top: Float, right: Float, bottom: Float) -> SceneTone {
        let columns = part(left, right, of: lab.width)
        let rows = part(top, bottom, of: lab.height)
        let lightness = rows.flatMap { y in columns.map { lab.values[y * lab.width + $0].x } }.sorted()
        guard let last = lightness.indices.last else { return self }
        var tone = self
        tone.lights = 0.45 * lights + 0.55 * max(0.2, min(lights, lightness[last * 19 / 20] + 0.12))
        tone.shadows = 0.6 * shadows + 0.4 * min(tone.lights, lightness[last / 20])
        return tone
    }

    private func part(_ from: Float, _ to: Float, of count: Int) -> Range<Int> {
        let first = min(count - 1, max(0, Int(from * Float(count))))
        return first..<max(first + 1, min(count, Int(to * Float(count)) + 1))
    }

    /// Encoded sRGB 0…255 of a thing's colour under the scene's light.
    func matched(_ color: SIMD3<Float>) -> SIMD3<Float> {
        let light = SIMD3(SRGB.decode(color.x / 255), SRGB.decode(color.y / 255), SRGB.decode(color.z / 255))
        var lab = Oklab.fromLinear(light)
        let fitted = shadows + (lights - shadows) * lab.x
        lab.x += 0.65 * (fitted - lab.x)
        let scale = min(1.02, max(0.62, 0.66 + 3.2 * chroma))
        lab.y = lab.y * scale + 0.55 * cast.x * lab.x
        lab.z = lab.z * scale + 0.55 * cast.y * lab.x
        let rgb = Gamut.linear(lab)
        return SIMD3(SRGB.encode(rgb.x), SRGB.encode(rgb.y), SRGB.encode(rgb.z)) * 255
    }
}
