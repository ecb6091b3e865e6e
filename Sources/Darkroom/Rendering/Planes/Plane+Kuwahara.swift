extension Plane<SIMD4<Float>> {
    /// Abstraction that flattens areas and keeps their edges: of the eight neighbourhoods that lie around a place, those
    /// that vary least give its colour (Kuwahara et al. 1976; eight weighted sectors: Papari, Petkov & Campisi 2007; drawn
    /// out along the structure: Kyprianidis, Kang & Döllner 2009).
    ///
    /// The sectors are Gaussian windows, shifted; so one blur gives the means and variances of all of them.
    ///
    /// - Parameters:
    ///   - radius: how far away the middle of a neighbourhood lies, in pixels.
    ///   - flow: where the structures run.
    ///   - elongation: how far the neighbourhoods are drawn out along a line, 0 = not at all.
    /// - Returns: the colours; the fourth lane is kept.
    func abstracted(radius: Float, flow: FlowField, elongation: Float = 1, check: Check) throws -> Plane {
        let (width, height) = (width, height)
        // The fourth lane carries the second moment through the blur; then the window counts the more, the less it varies.
        var windows = try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                for index in rows.indices(of: width) {
                    let color = source[index]
                    target[index] = SIMD4(
                        color.x, color.y, color.z, color.x * color.x + color.y * color.y + color.z * color.z)
                }
            }
        }.blurred(sigma: radius * 0.5, check: check)
        try windows.update(check: check) { values, indices in
            for index in indices {
                let mean = values[index]
                let square = mean.x * mean.x + mean.y * mean.y + mean.z * mean.z
                let inverse = 1 / (max(0, mean.w - square) + 4e-5)
                let weight = (inverse * inverse) * (inverse * inverse)
                values[index] = SIMD4(mean.x, mean.y, mean.z, 1) * weight
            }
        }
        let ring: [SIMD2<Float>] = [
            SIMD2(1, 0), SIMD2(0.707, 0.707), SIMD2(0, 1), SIMD2(-0.707, 0.707), SIMD2(-1, 0), SIMD2(-0.707, -0.707),
            SIMD2(0, -1), SIMD2(0.707, -0.707),
        ]
        return try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                windows.read { windows in
                    flow.plane.read { flow in
                        ring.withUnsafeBufferPointer { ring in
                            for y in rows {
                                for x in 0..<width {
                                    let index = y &* width &+ x
                                    let run = flow[index]
                                    let stretch = 1 + elongation * run.z
                                    let along = SIMD2(run.x, run.y) * (radius * stretch)
                                    let across = SIMD2(-run.y, run.x) * (radius / stretch)
                                    var sum = SIMD4<Float>()
                                    for sector in 0..<8 {
                                        let place = ring[sector]
                                        let offset = along * place.x + across * place.y
                                        let px = min(width &- 1, max(0, Int(Float(x) + offset.x + 0.5)))
                                        let py = min(height &- 1, max(0, Int(Float(y) + offset.y + 0.5)))
                                        sum += windows[py &* width &+ px]
                                    }
                                    var color = sum / sum.w
                                    color.w = source[index].w
                                    target[index] = color
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Bilinear between the four nearest values; beyond the edges the nearest value is repeated.
    @inline(__always)
    static func sample(_ source: UnsafePointer<SIMD4<Float>>, _ width: Int, _ height: Int, _ x: Float, _ y: Float)
        -> SIMD4<Float>
    {
        let px = min(Float(width &- 1), max(0, x))
        let py = min(Float(height &- 1), max(0, y))
        let left = Int(px)
        let top = Int(py)
        let right = min(width &- 1, left &+ 1)
        let bottom = min(height &- 1, top &+ 1)
        let (dx, dy) = (px - Float(left), py - Float(top))
        let upper = source[top &* width &+ left] * (1 - dx) + source[top &* width &+ right] * dx
        let lower = source[bottom &* width &+ left] * (1 - dx) + source[bottom &* width &+ right] * dx
        return upper * (1 - dy) + lower * dy
    }
}
