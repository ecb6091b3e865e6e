import Pixels

/// A picture taken apart into what stands in front and the ground behind it, in linear light.
struct Ground: Sendable {
    let picture: Picture
    let light: Plane<SIMD4<Float>>
    /// How much of each pixel belongs to what stands in front, 0…1.
    let front: Plane<Float>
    /// The colours of what stands in front, without what shows through its soft edge.
    let frontColors: Plane<SIMD4<Float>>
    /// Whether a mask says what the ground is: then only the ground will be shown, blended in by the mask.
    let isMasked: Bool

    /// The ground is what the step's target or the mask selects, else what the subject leaves.
    ///
    /// - Throws: ``DarkroomError/regionNotFound(_:)`` where nothing stands out.
    init(_ picture: Picture, _ step: EditStep, _ context: PaintContext, check: Check) throws {
        self.picture = picture
        isMasked = context.isMasked
        let region = step.target.region ?? (context.isMasked ? .masked : .background)
        let ground = try context.regions.mask(of: region, check: check)
        light = try Plane.linear(picture, check: check)
        front = try Plane(width: picture.width, height: picture.height, check: check) { target, rows in
            for index in rows.indices(of: picture.width) {
                let share = 1 - Float(ground.bytes[index]) / 255
                // What hardly belongs to the front is mostly ground: taken a little inward, no rim of the old one is left.
                target[index] = context.isMasked ? share : max(0, share - 0.12) / 0.88
            }
        }
        frontColors = isMasked ? light : try Ground.colors(light, front, check)
    }

    /// The colours of the front alone: where the ground shows through, without its share, which is known from the sure ground
    /// near; where little of the front is left, those of the sure front near (local means, as in the first estimate of the
    /// foreground in alpha matting).
    private static func colors(
        _ light: Plane<SIMD4<Float>>, _ front: Plane<Float>, _ check: Check
    ) throws -> Plane<SIMD4<Float>> {
        var result = try spread(light, front, check) { $0 }
        let behind = try spread(light, front, check) { 1 - $0 }
        try result.update(check: check) { values, indices in
            for index in indices {
                let share = front.values[index]
                let spread = values[index] / max(1e-9, values[index].w)
                let ground = behind.values[index] / max(1e-9, behind.values[index].w)
                let bare = (light.values[index] - ground * (1 - share)) / max(0.3, share)
                let own = bare.clamped(lowerBound: SIMD4(), upperBound: light.values[index] + 0.25)
                values[index] = spread + (own - spread) * smoothStep(0.45, 0.98, share)
            }
        }
        return result
    }

    /// Colours spread from where `weight` of the front's share is surest; the weights come last.
    private static func spread(
        _ light: Plane<SIMD4<Float>>, _ front: Plane<Float>, _ check: Check, _ weight: (Float) -> Float
    ) throws -> Plane<SIMD4<Float>> {
        var sure = light
        try sure.update(check: check) { values, indices in
            for index in indices {
                let share = weight(front.values[index])
                let weight = share * share * share * share + 1e-5
                values[index] = SIMD4(values[index].color * weight, weight)
            }
        }
        return try sure.blurred(sigma: max(1.5, Float(light.longerSide) / 260), check: check)
    }

    /// The lowest row of what stands in front; `nil` where it is cut off by the frame's lower edge, or is not there.
    var foot: Int? {
        func reach(_ y: Int) -> Float {
            front.values[(y * front.width)..<((y + 1) * front.width)].reduce(0, +) / Float(front.width)
        }
        guard reach(front.height - 1) < 0.02 else { return nil }
        return (0..<front.height).last { reach($0) > 0.015 }
    }

    /// The front over another ground.
    ///
    /// - Parameters:
    ///   - isOpaque: whether the ground fills what can be seen through, so that nothing can be any more: a cut-out is
    ///     laid on it. Else alpha stays as it is.
    ///   - shade: the linear light of the ground at a pixel.
    func laid(check: Check, isOpaque: Bool, over shade: GroundShade) throws -> Picture {
        guard isOpaque, picture.hasAlpha else {
            return try laid(picture, check: check) { _ in
                1
            } over: {
                shade($0, $1, $2)
            }
        }
        var opaque = picture
        for index in front.values.indices { opaque.bytes[4 * index + 3] = 255 }
        return try laid(opaque, check: check) {
            Float(picture.bytes[4 * $0 + 3]) / 255
        } over: {
            shade($0, $1, $2)
        }
    }

    /// - Parameter cover: how much of a pixel's colour there is, 0…1.
    private func laid(
        _ picture: Picture, check: Check, cover: (Int) -> Float, over shade: GroundShade
    ) throws -> Picture {
        try picture.repainted(check: check) { encoder, index, x, y in
            let share = min(cover(index), isMasked ? (front.values[index] < 1 ? 0 : 1) : front.values[index])
            guard share < 1 else {
                let offset = index * picture.channels
                return (picture.bytes[offset], picture.bytes[offset + 1], picture.bytes[offset + 2])
            }
            let behind = shade(index, x, y)
            let color = behind + (frontColors.values[index].color - behind) * share
            return encoder.encode(linear: color, dither: Dither.offset(x, y))
        }
    }
}

/// The linear light of a ground at a pixel, by its index, column and row.
typealias GroundShade = (_ index: Int, _ x: Int, _ y: Int) -> SIMD3<Float>
