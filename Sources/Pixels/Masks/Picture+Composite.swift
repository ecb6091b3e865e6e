extension Picture {
    /// This picture inside the mask, `original` outside: where the mask is 0 the original's bytes are kept bit for bit,
    /// where it is 255 this picture's; between them the colours are blended by their opacity. When either picture has
    /// alpha, the result has.
    ///
    /// - Precondition: both pictures and the mask have the same width and height.
    public func composited(over original: Picture, mask: Mask) -> Picture {
        precondition(width == original.width && height == original.height)
        precondition(width == mask.width && height == mask.height)
        let channels = Swift.max(self.channels, original.channels)
        let below = original.withChannels(channels)
        let above = withChannels(channels)
        var result = below
        result.bytes.withUnsafeMutableBufferPointer { target in
            above.bytes.withUnsafeBufferPointer { source in
                mask.bytes.withUnsafeBufferPointer { weights in
                    let to = target.baseAddress!
                    let from = source.baseAddress!
                    for pixel in 0..<weights.count where weights[pixel] != 0 {
                        let here = pixel * channels
                        if channels == 3 {
                            blend(from + here, into: to + here, weight: UInt32(weights[pixel]))
                        } else {
                            blendWithAlpha(from + here, into: to + here, weight: UInt32(weights[pixel]))
                        }
                    }
                }
            }
        }
        return result
    }

    /// How many pixels outside the mask (where it is 0) differ from the original's. A missing alpha counts as opaque.
    ///
    /// - Precondition: both pictures and the mask have the same width and height.
    public func changedOutside(original: Picture, mask: Mask) -> Int {
        precondition(width == original.width && height == original.height)
        precondition(width == mask.width && height == mask.height)
        let channels = Swift.max(self.channels, original.channels)
        let here = withChannels(channels).bytes
        let there = original.withChannels(channels).bytes
        return here.withUnsafeBufferPointer { here in
            there.withUnsafeBufferPointer { there in
                mask.bytes.withUnsafeBufferPointer { weights in
                    var changed = 0
                    for pixel in 0..<weights.count where weights[pixel] == 0 {
                        let start = pixel * channels
                        var differs = here[start] ^ there[start]
                        for channel in 1..<channels { differs |= here[start + channel] ^ there[start + channel] }
                        if differs != 0 { changed += 1 }
                    }
                    return changed
                }
            }
        }
    }
}

@inline(__always)
private func blend(_ from: UnsafePointer<UInt8>, into to: UnsafeMutablePointer<UInt8>, weight: UInt32) {
    for channel in 0..<3 {
        let mixed = UInt32(from[channel]) &* weight &+ UInt32(to[channel]) &* (255 &- weight)
        to[channel] = UInt8(truncatingIfNeeded: (mixed &+ 127) / 255)
    }
}

/// Colours count by their opacity, so that the colour of what cannot be seen does not bleed in.
@inline(__always)
private func blendWithAlpha(_ from: UnsafePointer<UInt8>, into to: UnsafeMutablePointer<UInt8>, weight: UInt32) {
    let (above, below) = (UInt32(from[3]) &* weight, UInt32(to[3]) &* (255 &- weight))
    let opacity = above &+ below
    // Two pixels that cannot be seen: the weights alone decide.
    let (share, rest) = opacity == 0 ? (weight, 255 &- weight) : (above, below)
    let whole = share &+ rest
    for channel in 0..<3 {
        let mixed = UInt32(from[channel]) &* share &+ UInt32(to[channel]) &* rest
        to[channel] = UInt8(truncatingIfNeeded: (mixed &+ whole / 2) / whole)
    }
    to[3] = UInt8(truncatingIfNeeded: (opacity &+ 127) / 255)
}
