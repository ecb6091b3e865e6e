import Foundation

/// What one path tells of its pixel.
struct PathSample {
    var radiance = Vector.zero
    /// The first matt surface's colour, normal and distance, for the denoiser.
    var albedo = Vector(repeating: 1)
    var normal = Vector.zero
    var depth: Float = 1e4
}

/// Unidirectional path tracing with next event estimation (Kajiya 1986), multiple importance sampling by the power
/// heuristic (Veach and Guibas 1995) and Russian roulette.
///
/// `@unchecked Sendable`: the tables are only read.
final class Integrator: @unchecked Sendable {
    let scene: Scene
    let pixelAngle: Float
    private let world: World
    private let environment: Environment?
    /// The scene's lists, free of reference counting.
    private let lights: UnsafeMutableBufferPointer<Light>
    private let materials: UnsafeMutablePointer<Material>
    private let hasPanes: Bool

    init(scene: Scene, pixelAngle: Float) {
        self.scene = scene
        self.pixelAngle = pixelAngle
        world = scene.world
        environment = scene.environment
        lights = UnsafeMutableBufferPointer(start: copied(scene.lights), count: scene.lights.count)
        materials = copied(scene.materials)
        hasPanes = scene.materials.contains(where: \.passesShadows)
    }

    deinit {
        lights.deallocate()
        materials.deinitialize(count: scene.materials.count)
        materials.deallocate()
    }

    func trace(_ primary: Ray, _ sampler: inout Sampler) -> PathSample {
        var out = PathSample()
        var ray = primary
        var throughput = Vector(repeating: 1)
        var pdf: Float = -1
        var from = Vector.zero
        var fromNormal = Vector.zero
        var travelled: Float = 0
        var sharp = true
        var medium = Vector.zero
        var bounces = 0
        for _ in 0..<(scene.depth + 8) {
            guard let hit = world.nearest(ray) else {
                out.radiance += limit(throughput * background(ray, pdf, from, fromNormal, sharp), bounces)
                break
            }
            var point = world.interaction(hit, ray)
            travelled += point.distance
            point.footprint = travelled * pixelAngle * (sharp ? 1 : 8)
            if medium != .zero { throughput *= exponential(medium * -point.distance) }
            if let air = scene.air, sharp {
                let clear = air.transmittance(ray, point.distance)
                out.radiance += throughput * (1 - clear) * air.glow(ray.direction)
                throughput *= clear
            }
            let surface = materials[point.material].surface(point)
            if surface.emission != .zero && point.isFront {
                out.radiance += limit(throughput * glow(surface, point, ray, pdf, from, fromNormal), bounces)
            }
            switch surface.kind {
            case .dielectric:
                refract(&ray, &throughput, &medium, surface, point, sampler.next())
                pdf = -1
                continue
            case .pane:
                let cosine = abs(dot(ray.direction, point.normal))
                // Both faces of the pane: the sum of the reflections back and forth between them.
                let once = Fresnel.dielectric(cosine, from: 1, to: 1.5)
                let reflected = 2 * once / (1 + once)
                if sampler.next() < reflected {
                    let n = surface.normal ?? point.normal
                    ray = leave(point, ray.direction - n * (2 * dot(ray.direction, n)))
                } else {
                    throughput *= surface.base
                    ray = leave(point, ray.direction)
                }
                if pdf >= 0 { pdf = -1 }
                continue
            case .opaque: break
            }
            if bounces == 0 { describe(&out, surface, point, travelled) }
            guard step(&ray, &throughput, &pdf, surface, point, &sampler, &out.radiance, bounces) else { break }
            (from, fromNormal, sharp) = (point.position, point.normal, sharp && surface.roughness < 0.12 && bounces < 1)
            bounces += 1
            if bounces >= scene.depth { break }
            if bounces > 2 {
                let survive = min(largest(throughput), 0.95)
                if sampler.next() >= survive { break }
                throughput /= survive
            }
        }
        return out
    }

    private func limit(_ value: Vector, _ bounces: Int) -> Vector {
        let top = bounces == 0 ? scene.clamp * 20 : scene.clamp
        let peak = largest(value)
        return peak > top ? value * (top / peak) : (peak >= 0 ? value : .zero)
    }

    private func describe(_ out: inout PathSample, _ surface: Surface, _ point: Interaction, _ travelled: Float) {
        let n = surface.normal ?? point.normal
        out.normal = point.isFront ? n : -n
        out.depth = travelled
        let shine = surface.metallic > 0.5 ? surface.base : surface.base + surface.specular
        out.albedo = shine.replacing(with: 1, where: shine .> 1)
        if surface.emission != .zero { out.albedo = Vector(repeating: 1) }
    }

    /// Light from beyond the world, weighted against having been drawn by a light.
    private func background(
        _ ray: Ray, _ pdf: Float, _ from: Vector, _ normal: Vector, _ sharp: Bool
    ) -> Vector {
        guard let environment = environment else { return .zero }
        var sum =
            environment.radiance(ray.direction, sharp: sharp)
            * weight(pdf, from, normal, ray) {
                $0.kind == .environment || $0.kind == .portal
            }
        for light in lights where light.kind == .sun {
            let cosine = cos(light.radius)
            if dot(ray.direction, light.u) >= cosine && (pdf >= 0 || !sharp) {
                sum += light.radiance * weight(pdf, from, normal, ray) { $0.kind == .sun }
            }
        }
        return sum
    }

    private func glow(
        _ surface: Surface, _ point: Interaction, _ ray: Ray, _ pdf: Float, _ from: Vector, _ normal: Vector
    ) -> Vector {
        let index = materials[point.material].light
        if index < 0 {
            // Nobody asks these lamps for light, so that only stray paths find them: dim them there against bright specks.
            return pdf < 0 ? surface.emission : surface.emission * min(1, 0.5 / largest(surface.emission))
        }
        // Textured lamps show their texture to the eye, and their mean to everything that is lit by them.
        if pdf < 0 { return surface.emission }
        let light = lights[index]
        let chosen = share(index, from, normal) * light.pdf(from, ray.direction, environment)
        return light.radiance * (pdf * pdf / (pdf * pdf + chosen * chosen))
    }

    private func weight(
        _ pdf: Float, _ from: Vector, _ normal: Vector, _ ray: Ray, _ applies: (Light) -> Bool
    ) -> Float {
        if pdf < 0 { return 1 }
        var other: Float = 0
        for (index, light) in lights.enumerated() where applies(light) {
            other += share(index, from, normal) * light.pdf(from, ray.direction, environment)
        }
        return pdf * pdf / (pdf * pdf + other * other)
    }

    /// The chance that `chooseLight` takes the light at a point.
    private func share(_ index: Int, _ p: Vector, _ n: Vector) -> Float {
        var sum: Float = 0
        for light in lights { sum += light.estimate(p, n) }
        return sum > 0 ? lights[index].estimate(p, n) / sum : 0
    }

    private func chooseLight(_ p: Vector, _ n: Vector, _ choice: Float) -> (Int, Float)? {
        var sum: Float = 0
        for light in lights { sum += light.estimate(p, n) }
        var rest = choice * sum
        for (index, light) in lights.enumerated() {
            let part = light.estimate(p, n)
            rest -= part
            if rest <= 0 && part > 0 { return (index, part / sum) }
        }
        return nil
    }

    private func leave(_ point: Interaction, _ direction: Vector) -> Ray {
        let p = point.position
        let reach = max(max(abs(p.x), abs(p.y)), max(abs(p.z), 0.3)) * 1e-4
        let side: Float = dot(direction, point.geometricNormal) < 0 ? -1 : 1
        return Ray(origin: p + point.geometricNormal * (reach * side), direction: direction)
    }

    private func refract(
        _ ray: inout Ray, _ throughput: inout Vector, _ medium: inout Vector, _ surface: Surface,
        _ point: Interaction, _ choice: Float
    ) {
        let entering = point.isFront
        let (a, b) =
            entering ? (surface.indexFront, surface.indexBack) : (surface.indexBack, surface.indexFront)
        let smooth = surface.normal ?? point.normal
        let n = entering ? smooth : -smooth
        let cosine = clamp(-dot(ray.direction, n), 1e-4, 1)
        let reflectance = Fresnel.dielectric(cosine, from: a, to: b)
        if choice < reflectance {
            ray = leave(point, ray.direction + n * (2 * cosine))
            return
        }
        let ratio = a / b
        let inner = max(0, 1 - ratio * ratio * (1 - cosine * cosine)).squareRoot()
        ray = leave(point, normalize(ray.direction * ratio + n * (ratio * cosine - inner)))
        medium = entering ? surface.absorption : .zero
        throughput *= surface.base
    }

    /// Asks a light, then draws the next direction; false where the path ends.
    private func step(
        _ ray: inout Ray, _ throughput: inout Vector, _ pdf: inout Float, _ surface: Surface, _ point: Interaction,
        _ sampler: inout Sampler, _ radiance: inout Vector, _ bounces: Int
    ) -> Bool {
        var n = surface.normal ?? point.normal
        if !point.isFront { n = -n }
        // A bump may lean away from the eye; lean it back to where the surface is just seen.
        let facing = dot(n, ray.direction)
        if facing > -0.02 { n = normalize(n - ray.direction * (facing + 0.02)) }
        let frame = Frame(normal: n)
        let outgoing = frame.toLocal(-ray.direction)
        let scattering = Scattering(surface, outgoing: outgoing)
        let geometric = point.isFront ? point.geometricNormal : -point.geometricNormal
        let lightChoice = sampler.next()
        let xi = sampler.pair()
        if let (index, chance) = chooseLight(point.position, n, lightChoice),
            let light = lights[index].sample(point.position, xi, environment)
        {
            let incoming = frame.toLocal(light.direction)
            let (value, own) = scattering.evaluate(outgoing, incoming)
            let sees = dot(light.direction, geometric) * incoming.z > 0
            if sees && largest(value) > 0 {
                let drawn = light.pdf * chance
                let shadow = leave(point, light.direction)
                let open = visibility(shadow, light.distance)
                if open > 0 {
                    let balance = drawn * drawn / (drawn * drawn + own * own)
                    radiance += limit(throughput * value * light.radiance * (open * balance / drawn), bounces + 1)
                }
            }
        }
        let choice = sampler.next()
        guard let incoming = scattering.sample(outgoing, choice, sampler.pair()) else { return false }
        let direction = frame.toWorld(incoming)
        if dot(direction, geometric) * incoming.z <= 0 { return false }
        let (value, density) = scattering.evaluate(outgoing, incoming)
        guard density > 1e-8 else { return false }
        throughput *= value / density
        pdf = density
        ray = leave(point, direction)
        return largest(throughput) > 0
    }

    /// The share of light along a shadow ray that panes let through; 0 behind anything else.
    private func visibility(_ ray: Ray, _ distance: Float) -> Float {
        var shadow = ray
        var left = distance * 0.9995
        if !hasPanes {
            return world.isBlocked(shadow, before: left) ? 0 : 1
        }
        var open: Float = 1
        for _ in 0..<8 {
            guard let hit = world.nearest(shadow, before: left) else { return open }
            let point = world.interaction(hit, shadow)
            guard materials[point.material].passesShadows else { return 0 }
            open *= 1 - Fresnel.dielectric(abs(dot(shadow.direction, point.normal)), from: 1, to: 1.5)
            left -= point.distance
            shadow = leave(point, shadow.direction)
        }
        return 0
    }
}
