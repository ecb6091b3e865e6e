import Pixels

extension RegionFinder {
    /// How much of a drawn mask must be kept, in shares of it: less is a part of what was meant.
    private static let least = 0.4

    /// The thing that a mask was roughly drawn around; the mask as it is where none stands out in it. Never more than
    /// the mask.
    ///
    /// Cut out of a small view of the mask's surroundings, and its edge refined at full size.
    func thing(within mask: Mask, check: Check) throws -> Mask {
        guard let window = CropWindow(around: mask, margin: 0.25) else { return mask }
        let near = RegionFinder(picture: picture.cropped(to: window))
        let drawn = mask.cropped(to: window)
        let view = try SmallView(near.picture, longerSide: 320, check: check)
        guard let cut = try DrawnCut(view, drawn.resized(width: view.width, height: view.height), check: check)
        else { return mask }
        let small = Mask(width: view.width, height: view.height, bytes: cut.isThing.map { $0 ? 255 : 0 })
        let thing = try near.refined(small, check: check).intersection(drawn)
        guard thing.coverage >= RegionFinder.least * drawn.coverage else { return mask }
        return thing.placed(at: window, width: mask.width, height: mask.height)
    }
}

extension CropWindow {
    /// What a mask selects with a margin around it; `nil` where it selects nothing.
    ///
    /// - Parameter margin: in shares of the longer side of what is selected.
    fileprivate init?(around mask: Mask, margin: Double) {
        guard let bounds = mask.bounds else { return nil }
        let margin = max(8, Int(margin * Double(max(bounds.width, bounds.height))))
        x = max(0, bounds.x - margin)
        y = max(0, bounds.y - margin)
        width = min(mask.width, bounds.x + bounds.width + margin) - x
        height = min(mask.height, bounds.y + bounds.height + margin) - y
    }
}

extension Mask {
    /// Within a larger mask that is 0 elsewhere.
    fileprivate func placed(at window: CropWindow, width: Int, height: Int) -> Mask {
        var bytes = [UInt8](repeating: 0, count: width * height)
        for row in 0..<window.height {
            let start = (window.y + row) * width + window.x
            bytes.replaceSubrange(
                start..<(start + window.width), with: self.bytes[(row * window.width)..<((row + 1) * window.width)])
        }
        return Mask(width: width, height: height, bytes: bytes)
    }
}
