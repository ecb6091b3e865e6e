import Pixels

/// Keeps what is selected, as it is, and makes everything else transparent. A mask that was drawn wider than the thing
/// in it is drawn in to the thing's edge.
///
/// It is an operation on the frame: the result has no mask any more, so that nothing is put back around it.
struct Extract: FrameOperation {
    let identifier = OperationIdentifier("extract")

    var needsArea: Bool { true }
    func keepsPixels(_ step: EditStep) -> Bool { true }

    func reframe(_ frame: Frame, step: EditStep, framing: SIMD2<Float>, progress: Progress) throws -> Frame {
        func check() throws { try progress(0) }
        let regions = RegionFinder(picture: frame.picture, mask: frame.mask)
        let region = step.target.region ?? .masked
        let selected = try regions.mask(of: region, check: check)
        let mask = region == .masked ? try regions.thing(within: selected, check: check) : selected
        var picture = frame.picture.withChannels(4)
        try picture.bytes.withUnsafeMutableBufferPointer { bytes in
            try (0..<picture.height).bands(of: picture.width, check: check) { rows in
                for index in rows.indices(of: frame.picture.width) {
                    let alpha = Int(bytes[4 * index + 3]) * Int(mask.bytes[index])
                    bytes[4 * index + 3] = UInt8((alpha + 127) / 255)
                }
            }
        }
        return Frame(picture: picture, mask: nil)
    }
}
