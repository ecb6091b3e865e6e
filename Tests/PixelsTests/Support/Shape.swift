import Pixels

/// Selections of different shapes on 160×120 pixels.
enum Shape: String, CaseIterable {
    case disc, rectangle, ring, thinLine, scattered

    static let width = 160
    static let height = 120

    var mask: Mask {
        var bytes = [UInt8](repeating: 0, count: Shape.width * Shape.height)
        for y in 0..<Shape.height {
            for x in 0..<Shape.width where holds(x, y) { bytes[y * Shape.width + x] = 255 }
        }
        return Mask(width: Shape.width, height: Shape.height, bytes: bytes)
    }

    private func holds(_ x: Int, _ y: Int) -> Bool {
        let square = (x - 80) * (x - 80) + (y - 60) * (y - 60)
        return switch self {
        case .disc: square < 45 * 45
        case .rectangle: (30..<120).contains(x) && y < 70
        case .ring: (30 * 30..<45 * 45).contains(square)
        case .thinLine: abs(4 * (y - 60) - (x - 80)) < 6
        case .scattered: x * 7 % 13 < 3 && y * 5 % 11 < 3
        }
    }
}
