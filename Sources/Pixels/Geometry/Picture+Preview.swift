public import Foundation

extension Picture {
    /// What there is of four variations so far as a small 2×2 grid in reading order; places of variations that are still
    /// to come show the source, dimmed and without its colours.
    ///
    /// - Parameters:
    ///   - source: in the frame of the variations.
    ///   - finished: the variations that are there by their index 0…3.
    ///   - longerSide: of the grid in pixels, at least 2; never enlarged.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public static func previewGrid(
        source: Picture, finished: [Int: Picture], longerSide: Int = 512
    ) throws(PictureError) -> Picture {
        precondition(longerSide > 1 && finished.keys.allSatisfy((0..<4).contains))
        let size = size(source.width, source.height, fitting: longerSide / 2)
        var cells: [Picture] = []
        var pending: Picture?
        for index in 0..<4 {
            if let picture = finished[index] {
                cells.append(try picture.thumbnail(width: size.width, height: size.height))
            } else if let pending {
                cells.append(pending)
            } else {
                let waiting = try source.thumbnail(width: size.width, height: size.height).awaiting
                pending = waiting
                cells.append(waiting)
            }
        }
        return grid(of: cells)
    }

    /// ``previewGrid(source:finished:longerSide:)`` as a WebP file, encoded for speed.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public static func preview(
        source: Picture, finished: [Int: Picture], longerSide: Int = 512
    ) throws(PictureError) -> Data {
        try previewGrid(source: source, finished: finished, longerSide: longerSide)
            .encoded(as: .webp(quality: 70, effort: 0))
    }

    /// Half as light and nearly grey: not there yet.
    private var awaiting: Picture {
        var dimmed = self
        for start in stride(from: 0, to: bytes.count, by: channels) {
            let (red, green, blue) = (Int(bytes[start]), Int(bytes[start + 1]), Int(bytes[start + 2]))
            let grey = (54 * red + 183 * green + 19 * blue) >> 8
            for (channel, value) in [red, green, blue].enumerated() {
                // A sixth of the colour, then half of the light.
                dimmed.bytes[start + channel] = UInt8((5 * grey + value) / 12)
            }
        }
        return dimmed
    }
}
