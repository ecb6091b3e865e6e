import Dispatch
import Foundation

/// Renders a scene on every core, a row at a time; the result depends on scene, size, samples and seed only.
public struct Renderer: Sendable {
    public var width: Int
    public var samples: Int
    public var seed: UInt32
    /// Called now and then with the share done, 0 ... 1.
    public var progress: @Sendable (Double) -> Void

    public init(width: Int, samples: Int, seed: UInt32 = 1, progress: @escaping @Sendable (Double) -> Void = { _ in }) {
        self.width = width
        self.samples = samples
        self.seed = seed
        self.progress = progress
    }

    public func render(_ scene: Scene) -> Exposure {
        let height = Int((Float(width) * scene.aspect).rounded())
        let integrator = Integrator(scene: scene, pixelAngle: scene.camera.pixelAngle(width: width))
        let blank = Film(width: width, height: height)
        var exposure = Exposure(radiance: blank, albedo: blank, normal: blank, depth: blank)
        let rows = Rows(count: height, progress)
        exposure.radiance.pixels.withUnsafeMutableBufferPointer { radiance in
            exposure.albedo.pixels.withUnsafeMutableBufferPointer { albedo in
                exposure.normal.pixels.withUnsafeMutableBufferPointer { normal in
                    exposure.depth.pixels.withUnsafeMutableBufferPointer { depth in
                        // Every iteration writes the pixels of a row of its own.
                        nonisolated(unsafe) let (r, a, n, d) = (radiance, albedo, normal, depth)
                        DispatchQueue.concurrentPerform(iterations: height) { y in
                            for x in 0..<width {
                                let i = y * width + x
                                (r[i], a[i], n[i], d[i]) = pixel(x, y, height, integrator)
                            }
                            rows.done()
                        }
                    }
                }
            }
        }
        return exposure
    }

    private func pixel(
        _ x: Int, _ y: Int, _ height: Int, _ integrator: Integrator
    ) -> (Vector, Vector, Vector, Vector) {
        var (sum, albedo, normal) = (Vector.zero, Vector.zero, Vector.zero)
        var (depth, light, squares): (Float, Float, Float) = (0, 0, 0)
        for index in 0..<samples {
            var sampler = Sampler(pixel: UInt32(y * width + x), index: UInt32(index), seed: seed)
            let film = sampler.pair()
            // A tent one pixel wide on either side: a soft, camera-like pixel.
            let jitter = SIMD2(tent(film.x), tent(film.y))
            let point = (SIMD2(Float(x), Float(y)) + 0.5 + jitter * 0.85) / SIMD2(Float(width), Float(height))
            let ray = integrator.scene.camera.ray(
                film: point, lens: sampler.pair(), aspect: integrator.scene.aspect)
            let path = integrator.trace(ray, &sampler)
            sum += path.radiance
            albedo += path.albedo
            normal += path.normal
            depth += min(path.depth, 1e4)
            let l = luminance(path.radiance) / max(luminance(path.albedo), 0.02)
            light += l
            squares += l * l
        }
        let n = Float(samples)
        let mean = light / n
        let variance = max(0, squares / n - mean * mean) / max(n - 1, 1)
        return (sum / n, albedo / n, normal / n, Vector(depth / n, variance, 0))
    }

    private func tent(_ u: Float) -> Float {
        u < 0.5 ? (2 * u).squareRoot() - 1 : 1 - (2 - 2 * u).squareRoot()
    }
}

/// Counts finished rows and tells of every hundredth part.
///
/// `@unchecked Sendable`: the count is guarded by the lock.
private final class Rows: @unchecked Sendable {
    private let lock = NSLock()
    private var finished = 0
    private let count: Int
    private let progress: @Sendable (Double) -> Void

    init(count: Int, _ progress: @escaping @Sendable (Double) -> Void) {
        self.count = count
        self.progress = progress
    }

    func done() {
        lock.withLock {
            finished += 1
            if finished * 100 / count != (finished - 1) * 100 / count { progress(Double(finished) / Double(count)) }
        }
    }
}
