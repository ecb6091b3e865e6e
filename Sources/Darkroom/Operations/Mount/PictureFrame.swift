import Pixels

/// A frame around the picture: a moulding of wood, metal or lacquer with mitred corners, seen from the front under light
/// from the upper left, and its shadow on the picture. Of a `material` (`black`, `oak`, `walnut`, `gold`, `silver`, `white`) or
/// painted in a `color` where one is named, else each variation in another material. `width` is in percent of the shorter side, 6 times the strength by default.
struct PictureFrame: MountOperation {
    let identifier = OperationIdentifier("frame", "picture_frame")
    let variety = Variety.narrow

    func check(_ step: EditStep) throws {
        if let width = step.arguments["width"], !(0.5...50).contains(width) {
            throw DarkroomError.badArgument(identifier, argument: "width", expected: "from 0.5 to 50 percent")
        }
        try step.checkColor(identifier)
        if let material = step.words["material"], Moulding.Material(rawValue: material) == nil {
            throw DarkroomError.badArgument(
                identifier, argument: "material",
                expected: "one of " + Moulding.Material.allCases.map(\.rawValue).joined(separator: ", "))
        }
    }

    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture {
        let percent = Float(step.arguments["width"] ?? 6 * abs(step.strength))
        let shorter = Float(min(picture.width, picture.height))
        let width = max(1, Int(percent * shorter / 100 + 0.5))
        let moulding = Moulding(step, width: Float(width), dials: dials)
        let mount = MountLayout(picture: picture, left: width, top: width, right: width, bottom: width)
        let sides = FrameSides(width: mount.width, height: mount.height)
        func check() throws { try progress(0.5) }
        let framed = try mount.paint(check: check) { target, x, y in
            let place = sides.place(x, y)
            target.write(moulding.color(place.side, depth: place.depth, along: place.along), x, y)
        }
        return try framed.shadowed(inside: width, reach: max(1, shorter * 0.012), depth: 0.42, check: check)
    }
}

extension Moulding {
    /// In the step's colour, or in the material of the variation.
    init(_ step: EditStep, width: Float, dials: Dials) {
        let materials: [Material] = [.black, .oak, .gold, .walnut]
        self.init(
            material: step.words["material"].flatMap(Material.init(rawValue:))
                ?? materials[dials.kind("material", isEssential: true)],
            width: width,
            paint: step.color.map { SIMD3(Float($0.red), Float($0.green), Float($0.blue)) / 255 },
            seed: dials.inheritedSeed("moulding"))
    }
}

extension UnsafeMutablePointer<UInt8> {
    /// Writes encoded sRGB 0…1, dithered.
    func write(_ color: SIMD3<Float>, _ x: Int, _ y: Int) {
        let noise = Dither.offset(x, y) + 0.5
        for channel in 0..<3 { self[channel] = UInt8(min(255, max(0, color[channel] * 255 + noise))) }
    }
}

extension Picture {
    /// The shadow that an edge all round casts onto what lies within it: deep at the top and the left, slight elsewhere.
    ///
    /// - Parameters:
    ///   - inset: pixels from the picture's border to that edge.
    ///   - reach: how far the shadow falls, in pixels.
    func shadowed(inside inset: Int, reach: Float, depth: Float, check: Check) throws -> Picture {
        var result = self
        try result.bytes.withUnsafeMutableBufferPointer { bytes in
            let limit = Int(reach * 3)
            try (inset..<max(inset, height - inset)).bands(of: width, check: check) { rows in
                for y in rows {
                    let (above, below) = (y - inset, height - inset - 1 - y)
                    for x in inset..<max(inset, width - inset) {
                        let (before, after) = (x - inset, width - inset - 1 - x)
                        guard min(min(above, below), min(before, after)) < limit else { continue }
                        let light =
                            Picture.light(above, reach, depth) * Picture.light(before, reach, 0.8 * depth)
                            * Picture.light(below, 0.4 * reach, 0.3 * depth)
                            * Picture.light(after, 0.4 * reach, 0.3 * depth)
                        let offset = (y * width + x) * channels
                        for channel in offset..<(offset + 3) {
                            bytes[channel] = UInt8(Float(bytes[channel]) * light + 0.5 + 0.5 * Dither.offset(x, y))
                        }
                    }
                }
            }
        }
        return result
    }

    /// What is left of the light at a distance from the edge.
    private static func light(_ distance: Int, _ reach: Float, _ depth: Float) -> Float {
        let share = (Float(distance) + 0.5) / (3 * reach)
        return share < 1 ? 1 - depth * (1 - share) * (1 - share) * (1 - share) : 1
    }
}
