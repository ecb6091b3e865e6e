import PathTracer
import Testing

@Suite("Renderer")
struct RendererTests {
    /// A white ball-shaped room would be ideal; a floor under an even sky is enough: a matt floor of albedo ½ under a sky
    /// of radiance 1 shines with ½.
    private func floor(seed: UInt32, samples: Int) -> Exposure {
        Renderer(width: 24, samples: samples, seed: seed).render(.matteFloor(albedo: 0.5, sky: 1))
    }

    @Test("a matt floor under an even sky shines with its albedo")
    func furnace() {
        let film = floor(seed: 1, samples: 64).radiance
        let mean = film.pixels.reduce(Vector.zero, +) / Float(film.pixels.count)
        #expect(abs(mean.x - 0.5) < 0.02)
    }

    @Test("the same seed gives the same picture, another seed another")
    func determinism() {
        let (first, again, other) = (
            floor(seed: 5, samples: 4).radiance.pixels, floor(seed: 5, samples: 4).radiance.pixels,
            floor(seed: 6, samples: 4).radiance.pixels
        )
        #expect(first == again)
        #expect(first != other)
    }

    @Test("denoising evens out noise and keeps the mean")
    func denoising() {
        let exposure = floor(seed: 3, samples: 8)
        let smooth = Denoiser(strength: 0.7).smooth(exposure)
        func spread(_ film: Film) -> (mean: Float, variance: Float) {
            let values = film.pixels.map(luminance)
            let mean = values.reduce(0, +) / Float(values.count)
            return (mean, values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Float(values.count))
        }
        let (before, after) = (spread(exposure.radiance), spread(smooth))
        #expect(abs(before.mean - after.mean) < 0.02)
        #expect(after.variance < before.variance * 0.5)
    }

    @Test("black develops to black, and brighter light to brighter bytes")
    func development() {
        var film = Film(width: 8, height: 1)
        for x in 0..<8 { film[x, 0] = Vector(repeating: Float(x) * 0.1) }
        var look = Look()
        (look.grain, look.vignette, look.bloom) = (0, 0, 0)
        let bytes = Developer(look: look).develop(film)
        #expect(bytes[0] == 0)
        for x in 1..<8 { #expect(bytes[x * 3] > bytes[x * 3 - 3]) }
    }
}
