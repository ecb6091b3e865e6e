import PathTracer

/// What the command line asks for.
struct Options {
    var scene = SampleScene.stillLife
    /// Pixels across.
    var width = 1536
    /// Paths per pixel; each scene's own number by default.
    var samples = 0
    var seed: UInt32 = 1
    /// The denoiser's strength; 0 turns it off.
    var denoise: Float = 0.7
    /// The PPM file to write; named after the scene by default.
    var out = ""

    static let usage = """
        usage: samples [--scene \(SampleScene.allCases.map(\.rawValue).joined(separator: "|"))] [--width PIXELS] \
        [--samples N] [--seed N] [--denoise STRENGTH] [--out FILE.ppm]
        """

    /// Reads `--name value` pairs.
    /// - Throws: `OptionsError` naming the argument that is not understood.
    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        while let name = rest.popFirst() {
            guard let value = rest.popFirst() else { throw OptionsError(argument: name) }
            switch name {
            case "--scene": scene = try Self.parse(name, value) { SampleScene(rawValue: $0) }
            case "--width":
                width = try Self.parse(name, value) { Int($0).flatMap { (16...8192).contains($0) ? $0 : nil } }
            case "--samples": samples = try Self.parse(name, value) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
            case "--seed": seed = try Self.parse(name, value) { UInt32($0) }
            case "--denoise": denoise = try Self.parse(name, value) { Float($0).flatMap { $0 >= 0 ? $0 : nil } }
            case "--out": out = value
            default: throw OptionsError(argument: name)
            }
        }
        if samples == 0 { samples = scene.samples }
        if out.isEmpty { out = scene.rawValue + ".ppm" }
    }

    private static func parse<Value>(_ name: String, _ text: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = read(text) else { throw OptionsError(argument: name + " " + text) }
        return value
    }
}

/// An argument that is not understood.
struct OptionsError: Error, CustomStringConvertible {
    var argument: String
    var description: String { "cannot read \"\(argument)\"\n\(Options.usage)" }
}
