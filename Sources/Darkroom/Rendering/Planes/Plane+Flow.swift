import Foundation

extension Plane {
    /// Every value averaged with those up- and downstream of it, under a Gaussian: line integral convolution (Cabral &
    /// Leedom 1993). Of noise it makes strokes that run along the shapes, of a response to edges it makes unbroken lines
    /// (Kang, Lee & Chui 2007).
    ///
    /// - Parameters:
    ///   - flow: of the same size.
    ///   - sigma: of the Gaussian along the flow, in pixels.
    ///   - stride: how far one step goes, in pixels.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    func smeared(along flow: FlowField, sigma: Float, stride: Float = 1, check: Check) throws -> Plane {
        let steps = Swift.max(1, Int((2.2 * sigma / stride).rounded(.up)))
        let weights = (0...steps).map { expf(-powf(Float($0) * stride / sigma, 2) / 2) }
        let (width, height) = (width, height)
        // Farther than this from the border no step can leave the plane.
        let margin = Int(Float(steps) * stride) + 2
        return try Plane(width: width, height: height, check: check) { target, rows in
            read { source in
                flow.plane.read { flow in
                    weights.withUnsafeBufferPointer { weights in
                        for y in rows {
                            let isMiddle = y >= margin && y < height - margin
                            for x in 0..<width {
                                let index = y &* width &+ x
                                let start = SIMD2(flow[index].x, flow[index].y)
                                let isInside = isMiddle && x >= margin && x < width - margin
                                var sum = source[index]
                                var total: Float = 1
                                for side in 0..<2 {
                                    var heading = side == 0 ? start : -start
                                    var place = SIMD2(Float(x), Float(y))
                                    for step in 1...steps {
                                        place += heading * stride
                                        let column = Int(place.x + 0.5)
                                        let row = Int(place.y + 0.5)
                                        let weight = weights[step]
                                        if isInside {
                                            sum = sum + Plane.between(source, width, place.x, place.y) * weight
                                        } else {
                                            guard place.x > -0.5, place.y > -0.5, column < width, row < height else {
                                                break
                                            }
                                            sum = sum + Plane.bilinear(source, width, height, place.x, place.y) * weight
                                        }
                                        total += weight
                                        let here = flow[row &* width &+ column]
                                        let next = SIMD2(here.x, here.y)
                                        heading = next.x * heading.x + next.y * heading.y < 0 ? -next : next
                                    }
                                }
                                target[index] = sum * (1 / total)
                            }
                        }
                    }
                }
            }
        }
    }

    /// Bilinear between the four nearest values; beyond the edges the nearest value is repeated.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    @inline(__always)
    static func bilinear(
        _ source: UnsafePointer<Element>, _ width: Int, _ height: Int, _ x: Float, _ y: Float
    ) -> Element {
        let px = Swift.min(Float(width &- 1), Swift.max(0, x))
        let py = Swift.min(Float(height &- 1), Swift.max(0, y))
        let left = Int(px)
        let top = Int(py)
        let right = Swift.min(width &- 1, left &+ 1)
        let bottom = Swift.min(height &- 1, top &+ 1)
        let (dx, dy) = (px - Float(left), py - Float(top))
        let upper = source[top &* width &+ left] * (1 - dx) + source[top &* width &+ right] * dx
        let lower = source[bottom &* width &+ left] * (1 - dx) + source[bottom &* width &+ right] * dx
        return upper * (1 - dy) + lower * dy
    }

    /// The same for a place that has four neighbours.
    @_specialize(where Element == Float)
    @_specialize(where Element == SIMD4<Float>)
    @inline(__always)
    static func between(_ source: UnsafePointer<Element>, _ width: Int, _ x: Float, _ y: Float) -> Element {
        let left = Int(x)
        let top = Int(y)
        let (dx, dy) = (x - Float(left), y - Float(top))
        let upper = source.advanced(by: top &* width &+ left)
        let lower = upper.advanced(by: width)
        let above = upper[0] * (1 - dx) + upper[1] * dx
        let below = lower[0] * (1 - dx) + lower[1] * dx
        return above * (1 - dy) + below * dy
    }
}
