/// How a picture is continued beyond its edges.
public enum Outpainting: String, Sendable, Hashable, Codable, CaseIterable {
    /// The picture in the middle of one 1.5 times as wide and as high.
    case zoomOutOneAndHalf = "zoom_out_1_5x"
    /// The picture in the middle of one twice as wide and as high.
    case zoomOutTwice = "zoom_out_2x"
    /// Half as much again on one side.
    case panLeft = "pan_left"
    case panRight = "pan_right"
    case panUp = "pan_up"
    case panDown = "pan_down"
    /// The shorter side made as long as the longer one.
    case square

    /// How many times as wide and as high the result is.
    ///
    /// - Parameters: the picture's sides, in pixels.
    public func growth(width: Int, height: Int) -> (across: Double, down: Double) {
        switch self {
        case .zoomOutOneAndHalf: (1.5, 1.5)
        case .zoomOutTwice: (2, 2)
        case .panLeft, .panRight: (1.5, 1)
        case .panUp, .panDown: (1, 1.5)
        case .square:
            (max(1, Double(height) / Double(width)), max(1, Double(width) / Double(height)))
        }
    }
}
