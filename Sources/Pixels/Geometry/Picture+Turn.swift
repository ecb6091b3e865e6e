import CVips
import Foundation

extension Picture {
    /// The picture turned clockwise by quarter turns (negative: anticlockwise).
    public func rotated(quarterTurns: Int) -> Picture {
        switch ((quarterTurns % 4) + 4) % 4 {
        case 1: moved(width: height, height: width) { x, y in (y, height - 1 - x) }
        case 2: moved(width: width, height: height) { x, y in (width - 1 - x, height - 1 - y) }
        case 3: moved(width: height, height: width) { x, y in (width - 1 - y, x) }
        default: self
        }
    }

    /// The mirror image: left and right change places.
    public func flippedHorizontally() -> Picture {
        moved(width: width, height: height) { x, y in (width - 1 - x, y) }
    }

    /// Upside down, as in a lake: top and bottom change places.
    public func flippedVertically() -> Picture {
        moved(width: width, height: height) { x, y in (x, height - 1 - y) }
    }

    /// The picture turned clockwise by any angle and cut to the largest upright rectangle that holds picture only.
    ///
    /// - Parameter degrees: Clockwise; whole quarter turns lose nothing.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func rotated(degrees: Double) throws(PictureError) -> Picture {
        let (upright, rest) = turnedByQuarters(degrees)
        guard rest != 0 else { return upright }
        let size = upright.inscribed(degrees: rest)
        return try upright.processed { image, error in
            retouch_vips_rotate(image, rest, Int32(size.width), Int32(size.height), &error)
        }
    }

    /// The same, stopped by what `check` throws: it is asked every few milliseconds.
    ///
    /// - Throws: What `check` throws, and as above.
    public func rotated(degrees: Double, check: () throws -> Void) throws -> Picture {
        let (upright, rest) = turnedByQuarters(degrees)
        guard rest != 0 else { return upright }
        let size = upright.inscribed(degrees: rest)
        return try upright.processed(check: check) { image, error in
            retouch_vips_rotate(image, rest, Int32(size.width), Int32(size.height), &error)
        }
    }

    /// The picture turned by the nearest number of quarter turns, and the degrees that are left; 0 when they are too few.
    private func turnedByQuarters(_ degrees: Double) -> (Picture, rest: Double) {
        let quarters = (degrees / 90).rounded()
        let rest = degrees - quarters * 90
        return (rotated(quarterTurns: Int(quarters.truncatingRemainder(dividingBy: 4))), abs(rest) > 1e-6 ? rest : 0)
    }

    /// The largest axis-parallel rectangle within the picture turned by up to 45°, less a pixel a side for the
    /// interpolation at the edge.
    private func inscribed(degrees: Double) -> (width: Int, height: Int) {
        let angle = abs(degrees) * .pi / 180
        let (sine, cosine) = (sin(angle), cos(angle))
        let (long, short) = (Double(Swift.max(width, height)), Double(Swift.min(width, height)))
        var (across, down): (Double, Double)
        if short <= 2 * sine * cosine * long || abs(sine - cosine) < 1e-10 {
            // Two corners touch the longer sides, the other two lie on the middle line.
            (across, down) =
                width >= height ? (short / 2 / sine, short / 2 / cosine) : (short / 2 / cosine, short / 2 / sine)
        } else {
            let double = cosine * cosine - sine * sine
            across = (Double(width) * cosine - Double(height) * sine) / double
            down = (Double(height) * cosine - Double(width) * sine) / double
        }
        return (Swift.max(1, Int(across) - 2), Swift.max(1, Int(down) - 2))
    }

    /// Fills a picture of the given size with the pixels that `origin` names for each place.
    @inline(__always)
    private func moved(width: Int, height: Int, origin: (Int, Int) -> (Int, Int)) -> Picture {
        Picture(width: width, height: height, channels: channels) { buffer in
            bytes.withUnsafeBufferPointer { source in
                var to = buffer.baseAddress!
                for y in 0..<height {
                    for x in 0..<width {
                        let (fromX, fromY) = origin(x, y)
                        let from = source.baseAddress! + (fromY * self.width + fromX) * channels
                        to[0] = from[0]
                        to[1] = from[1]
                        to[2] = from[2]
                        if channels == 4 { to[3] = from[3] }
                        to += channels
                    }
                }
            }
        }
    }
}
