import Foundation
import PathTracer

do {
    let options = try Options(CommandLine.arguments.dropFirst())
    let start = Date()
    let scene = options.scene.build()
    note("\(options.scene.rawValue): built in \(seconds(since: start)) s")
    let renderer = Renderer(width: options.width, samples: options.samples, seed: options.seed) {
        note("\(options.scene.rawValue): \(Int($0 * 100)) %", end: "\r")
    }
    let exposure = renderer.render(scene)
    note("\(options.scene.rawValue): rendered in \(seconds(since: start)) s")
    let film = Denoiser(strength: options.denoise).smooth(exposure)
    let bytes = Developer(look: scene.look).develop(film)
    try PPM(width: film.width, height: film.height, bytes: bytes).write(to: options.out)
    note("\(options.scene.rawValue): written to \(options.out) after \(seconds(since: start)) s")
} catch {
    note("samples: \(error)")
    exit(64)
}

func note(_ text: String, end: String = "\n") { FileHandle.standardError.write(Data((text + end).utf8)) }

func seconds(since start: Date) -> String { String(format: "%.1f", Date().timeIntervalSince(start)) }
