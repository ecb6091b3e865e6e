import Pixels

/// A rectangle of a picture that something may be laid into, and the edges that it keeps to.
struct Placement: Sendable {
    /// Pixels; within the picture.
    var left: Float
    var top: Float
    var width: Float
    var height: Float
    /// Where in the rectangle: 0 = left or top, 0.5 = middle, 1 = right or bottom.
    var anchor: SIMD2<Float>

    /// The rectangle of a place that is named, less a safe margin of a twentieth of the shorter side.
    ///
    /// - Parameter place: halves and thirds give their part of the picture, `edges` and `corners` what they are nearest to.
    init(_ place: Place, width: Int, height: Int) {
        let margin = 0.05 * Float(min(width, height))
        left = margin
        top = margin
        self.width = max(1, Float(width) - 2 * margin)
        self.height = max(1, Float(height) - 2 * margin)
        anchor =
            switch place {
            case .top, .topThird: SIMD2(0.5, 0)
            case .bottom, .bottomThird, .edges: SIMD2(0.5, 1)
            case .left, .leftThird: SIMD2(0, 0.5)
            case .right, .rightThird: SIMD2(1, 0.5)
            case .topLeft: SIMD2(0, 0)
            case .topRight: SIMD2(1, 0)
            case .bottomLeft: SIMD2(0, 1)
            case .bottomRight, .corners: SIMD2(1, 1)
            case .center: SIMD2(0.5, 0.5)
            }
        if anchor.x != 0.5 {
            let whole = self.width
            self.width *= 0.5
            if anchor.x == 1 { left += whole - self.width }
        }
    }

    /// The middle of what a mask selects: its bounds, a little inside.
    init?(_ mask: Mask) {
        guard let bounds = mask.bounds else { return nil }
        let margin = 0.06 * Float(min(bounds.width, bounds.height))
        left = Float(bounds.x) + margin
        top = Float(bounds.y) + margin
        width = max(1, Float(bounds.width) - 2 * margin)
        height = max(1, Float(bounds.height) - 2 * margin)
        anchor = SIMD2(0.5, 0.5)
    }

    /// The same, smaller by `margin` pixels on all sides where there is room.
    func inset(_ margin: SIMD2<Float>) -> Placement {
        let (across, down) = (min(margin.x, width / 4), min(margin.y, height / 4))
        var smaller = self
        smaller.left += across
        smaller.top += down
        smaller.width -= 2 * across
        smaller.height -= 2 * down
        return smaller
    }

    /// The upper left corner of something of a size that lies at the anchor, moved by `shift` of the free space on each
    /// axis that the anchor leaves free.
    func corner(ofWidth inner: Int, height innerHeight: Int, shift: SIMD2<Float>) -> (x: Int, y: Int) {
        let free = SIMD2(max(0, width - Float(inner)), max(0, height - Float(innerHeight)))
        let moved = anchor + shift
        let share = SIMD2(min(1, max(0, moved.x)), min(1, max(0, moved.y)))
        return (Int(left + free.x * share.x), Int(top + free.y * share.y))
    }
}

extension EditStep {
    /// The place that the step names, in its words or as the region that it acts on.
    var place: Place? {
        if let name = words["place"] { return Place(rawValue: name.replacing("centre", with: "center")) }
        if case .region(.place(let place)) = target { return place }
        return nil
    }

    /// Throws ``DarkroomError/badArgument(_:argument:expected:)`` when it names a place that there is not.
    func checkPlace(_ identifier: OperationIdentifier) throws {
        if words["place"] != nil, place == nil {
            throw DarkroomError.badArgument(
                identifier, argument: "place",
                expected: "one of " + Place.allCases.map(\.rawValue).joined(separator: ", "))
        }
    }
}
