extension Picture {
    /// Four pictures of one size as a 2×2 grid in reading order, without a gap. Where some have alpha, the grid has it.
    ///
    /// - Precondition: four pictures of the same width and height.
    public static func grid(of pictures: [Picture]) -> Picture {
        precondition(pictures.count == 4)
        let width = pictures[0].width
        let height = pictures[0].height
        precondition(pictures.allSatisfy { $0.width == width && $0.height == height })
        let channels = pictures.contains(where: \.hasAlpha) ? 4 : 3
        let row = width * channels
        return Picture(width: 2 * width, height: 2 * height, channels: channels) { buffer in
            for (index, picture) in pictures.enumerated() {
                picture.withChannels(channels).bytes.withUnsafeBytes { source in
                    let corner = (index / 2) * height * 2 * row + (index % 2) * row
                    for y in 0..<height {
                        let target = UnsafeMutableRawPointer(buffer.baseAddress! + corner + y * 2 * row)
                        target.copyMemory(from: source.baseAddress! + y * row, byteCount: row)
                    }
                }
            }
        }
    }

    /// The picture with 3 or 4 channels: an opaque alpha is added, or the alpha dropped.
    public func withChannels(_ wanted: Int) -> Picture {
        precondition(wanted == 3 || wanted == 4)
        guard wanted != channels else { return self }
        let count = width * height
        return Picture(width: width, height: height, channels: wanted) { buffer in
            bytes.withUnsafeBufferPointer { source in
                let from = source.baseAddress!
                let to = buffer.baseAddress!
                for pixel in 0..<count {
                    let here = from + pixel * channels
                    let there = to + pixel * wanted
                    there[0] = here[0]
                    there[1] = here[1]
                    there[2] = here[2]
                    if wanted == 4 { there[3] = 255 }
                }
            }
        }
    }
}
