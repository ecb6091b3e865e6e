import Foundation
import PathTracer
import Testing

@Suite("Scattering")
struct ScatteringTests {
    private static let up = Vector(0, 0, 1)

    private func surface(_ base: Float, _ roughness: Float, _ metallic: Float, _ translucency: Float) -> Surface {
        var surface = Surface()
        surface.base = Vector(repeating: base)
        (surface.roughness, surface.metallic, surface.translucency) = (roughness, metallic, translucency)
        return surface
    }

    private func direction(cosine: Float) -> Vector { Vector((1 - cosine * cosine).squareRoot(), 0, cosine) }

    @Test(
        "reflects no more light than it gets, at any angle and roughness",
        arguments: [Float(0.05), 0.3, 0.7, 1], [Float(0), 0.5, 1])
    func energy(roughness: Float, metallic: Float) {
        for cosine in [Float(0.1), 0.5, 1] {
            let outgoing = direction(cosine: cosine)
            let scattering = Scattering(surface(1, roughness, metallic, 0.3), outgoing: outgoing)
            var sum: Float = 0
            let count = 4096
            for index in 0..<count {
                var sampler = Sampler(pixel: 3, index: UInt32(index), seed: 1)
                let choice = sampler.next()
                guard let incoming = scattering.sample(outgoing, choice, sampler.pair()) else { continue }
                let (value, pdf) = scattering.evaluate(outgoing, incoming)
                sum += value.x / pdf
            }
            let albedo = sum / Float(count)
            #expect(albedo <= 1.02)
            #expect(albedo > 0.25)
        }
    }

    @Test("draws directions with the density that it states", arguments: [Float(0.25), 0.5, 0.9])
    func density(roughness: Float) {
        let outgoing = direction(cosine: 0.6)
        let scattering = Scattering(surface(0.5, roughness, 0, 0.2), outgoing: outgoing)
        // Uniform directions over the sphere: the density integrates to the share of samples that leave the surface.
        var integral: Float = 0
        var kept: Float = 0
        let count = 60_000
        for index in 0..<count {
            var sampler = Sampler(pixel: 9, index: UInt32(index), seed: 2)
            let u = sampler.pair()
            let z = 1 - 2 * u.x
            let r = max(0, 1 - z * z).squareRoot()
            let angle = 2 * Float.pi * u.y
            integral += scattering.evaluate(outgoing, Vector(cos(angle) * r, sin(angle) * r, z)).pdf * 4 * .pi
            let choice = sampler.next()
            if scattering.sample(outgoing, choice, sampler.pair()) != nil { kept += 1 }
        }
        // Microfacet samples that go below the surface are dropped; the density counts the upper side only.
        #expect(abs(integral - kept) / Float(count) < 0.03)
    }

    @Test("is the same in both directions")
    func reciprocity() {
        let (a, b) = (direction(cosine: 0.3), Vector(-0.5, 0.4, (1 - 0.41 as Float).squareRoot()))
        let surface = surface(0.6, 0.4, 0, 0)
        let forth = Scattering(surface, outgoing: a).evaluate(a, b).value / b.z
        let back = Scattering(surface, outgoing: b).evaluate(b, a).value / a.z
        #expect(abs(forth.x - back.x) < 1e-4)
    }
}
