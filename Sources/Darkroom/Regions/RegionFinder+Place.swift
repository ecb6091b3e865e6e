import Pixels

extension RegionFinder {
    /// A part of the frame, with an edge that is soft over some tenths of its size.
    func mask(of place: Place, check: Check) throws -> Mask {
        let (width, height) = (picture.width, picture.height)
        let (across, down) = (1 / Float(width), 1 / Float(height))
        // Distances from the edges are counted in shorter sides.
        let shorter = Float(min(width, height))
        return try Mask(width: width, height: height, check: check) { x, y in
            let point = SIMD2((Float(x) + 0.5) * across, (Float(y) + 0.5) * down)
            let edge = min(
                min(point.x, 1 - point.x) * Float(width), min(point.y, 1 - point.y) * Float(height)
            )
            return place.weight(at: point, edge: edge / shorter)
        }
    }
}

extension Place {
    /// - Parameters:
    ///   - point: 0…1 from the left and from the top.
    ///   - edge: the distance from the nearest edge, in shorter sides of the frame.
    fileprivate func weight(at point: SIMD2<Float>, edge: Float) -> Float {
        let (x, y) = (point.x, point.y)
        return switch self {
        case .left: 1 - smoothStep(0.42, 0.58, x)
        case .right: smoothStep(0.42, 0.58, x)
        case .top: 1 - smoothStep(0.42, 0.58, y)
        case .bottom: smoothStep(0.42, 0.58, y)
        case .leftThird: 1 - smoothStep(0.27, 0.4, x)
        case .rightThird: smoothStep(0.6, 0.73, x)
        case .topThird: 1 - smoothStep(0.27, 0.4, y)
        case .bottomThird: smoothStep(0.6, 0.73, y)
        case .topLeft: Place.corner(x, y)
        case .topRight: Place.corner(1 - x, y)
        case .bottomLeft: Place.corner(x, 1 - y)
        case .bottomRight: Place.corner(1 - x, 1 - y)
        case .corners: Place.corner(min(x, 1 - x), min(y, 1 - y))
        case .edges: 1 - smoothStep(0.02, 0.24, edge)
        case .center: 1 - smoothStep(0.35, 0.8, 2 * ((x - 0.5) * (x - 0.5) + (y - 0.5) * (y - 0.5)).squareRoot())
        }
    }

    /// A quarter of an ellipse about the corner.
    private static func corner(_ x: Float, _ y: Float) -> Float {
        1 - smoothStep(0.25, 0.6, (x * x + y * y).squareRoot())
    }
}
