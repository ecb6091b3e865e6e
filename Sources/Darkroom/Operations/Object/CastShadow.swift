import Pixels

/// The shadow of a thing on the ground that it stands on: dark and narrow where they touch, and a faint one of its outline
/// that lies on the ground behind it. What lies flat on the picture has a narrow one all around.
struct CastShadow: Sendable {
    /// 0…1.
    let opacity: Plane<Float>
    /// Where the plane's upper left corner is, from that of the thing.
    let left: Int
    let top: Int

    init?(_ layer: ObjectLayer, kind: ObjectKind, fallsRight: Bool, check: Check) throws {
        let (width, height) = (layer.width, layer.height)
        func alpha(_ x: Int, _ y: Int) -> Float {
            guard x >= 0, y >= 0, x < width, y < height else { return 0 }
            return layer.colors.values[(y + layer.margin) * layer.colors.width + x + layer.margin].w
        }
        switch kind {
        case .air: return nil
        case .flat:
            let reach = max(1, Float(height) * 0.025)
            let margin = Int(3 * reach) + 1
            let plane = try Plane<Float>(width: width + 2 * margin, height: height + 2 * margin, check: check) {
                target, rows in
                for y in rows {
                    for x in 0..<(width + 2 * margin) {
                        target[y * (width + 2 * margin) + x] = 0.34 * alpha(x - margin, y - margin - Int(reach))
                    }
                }
            }
            (opacity, left, top) = (try plane.blurred(sigma: reach, check: check), -margin, -margin)
        case .ground:
            let tall = Float(height)
            let reach = max(1, tall * 0.02)
            let margin = Int(tall * 0.4) + 4
            let (outer, above) = (width + 2 * margin, Int(tall * 0.34) + 4)
            let below = Int(tall * 0.1) + 4
            // The outline lies on the ground, 0.26 times as long as it is high, slanted away from the light.
            let slant: Float = fallsRight ? 0.55 : -0.55
            let cast = try Plane<Float>(width: outer, height: above + below, check: check) { target, rows in
                for y in rows {
                    let up = Float(above - y) / 0.26
                    for x in 0..<outer {
                        let source = Float(x - margin) - slant * up * 0.6
                        let isOn = up >= 0 && up < tall
                        target[y * outer + x] =
                            isOn ? alpha(Int(source.rounded()), height - 1 - Int(up)) * (1 - 0.6 * up / tall) : 0
                    }
                }
            }
            // Where it touches the ground: the lowest part of the outline, spread sideways and flattened.
            let contact = try Plane<Float>(width: outer, height: above + below, check: check) { target, rows in
                for y in rows {
                    let distance = Float(y - above) / max(1, tall * 0.022)
                    let fall = max(0, 1 - distance * distance)
                    for x in 0..<outer {
                        var foot: Float = 0
                        if fall > 0 {
                            for row in stride(from: Int(tall * 0.93), to: height, by: max(1, height / 60)) {
                                foot = max(foot, alpha(x - margin, row))
                            }
                        }
                        target[y * outer + x] = foot * fall
                    }
                }
            }
            let far = try cast.blurred(sigma: 1.6 * reach, check: check)
            let near = try contact.blurred(sigma: 0.8 * reach, check: check)
            let wide = try contact.blurred(sigma: 2.6 * reach, check: check)
            opacity = try Plane<Float>(width: outer, height: above + below, check: check) { target, rows in
                for index in rows.indices(of: outer) {
                    let light =
                        (1 - 0.5 * far.values[index]) * (1 - min(0.78, 1.1 * near.values[index]))
                        * (1 - min(0.55, 1.2 * wide.values[index]))
                    target[index] = 1 - light
                }
            }
            (left, top) = (-margin, height - above)
        }
    }

    func value(_ x: Int, _ y: Int) -> Float {
        let (column, row) = (x - left, y - top)
        guard column >= 0, row >= 0, column < opacity.width, row < opacity.height else { return 0 }
        return opacity.values[row * opacity.width + column]
    }
}
