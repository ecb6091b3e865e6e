import Pixels

/// The pixels that are made unrecognisable: all that are selected at all.
struct ObscuredArea: Sendable {
    private let mask: Mask
    let left: Int
    let top: Int
    let right: Int
    let bottom: Int

    init(_ mask: Mask) {
        self.mask = mask
        var (left, right, top, bottom) = (mask.width, -1, mask.height, -1)
        for y in 0..<mask.height {
            for x in 0..<mask.width where mask.bytes[y * mask.width + x] >= ObscuredArea.least {
                (left, right) = (min(left, x), max(right, x))
                (top, bottom) = (min(top, y), max(bottom, y))
            }
        }
        (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    }

    private static let least: UInt8 = 16

    var isEmpty: Bool { right < 0 }

    func contains(_ index: Int) -> Bool { mask.bytes[index] >= ObscuredArea.least }

    /// The side of a cell in pixels: six to the shorter side of the area, and no more than 48 to the picture's longer one.
    var cell: Float {
        max(Float(min(right - left, bottom - top) + 1) / 6, Float(max(mask.width, mask.height)) / 48)
    }
}
