import Pixels

/// What was found for a hole: from where each pixel is copied, and what is added to it so that no seam shows.
struct Filling {
    let window: FillWindow
    let map: SourceMap
    let correction: FillBuffer<FillLevel.Color>

    /// The picture with the pixels of the hole copied from their sources and corrected; alpha stays as it is.
    func laid(into picture: Picture) -> Picture {
        var result = picture
        let (channels, width) = (picture.channels, window.width)
        result.bytes.withUnsafeMutableBufferPointer { bytes in
            for target in map.level.targets where map.level.hole[Int(target)] {
                let index = Int(target)
                let source = Int(map.origin[index])
                let color = (map.level.colors[source] + correction[index]) * 255 + 0.5
                let offset =
                    ((window.y + index / width) * picture.width + window.x + index % width) * channels
                for channel in 0..<3 { bytes[offset + channel] = UInt8(min(255, max(0, color[channel]))) }
            }
        }
        return result
    }
}
