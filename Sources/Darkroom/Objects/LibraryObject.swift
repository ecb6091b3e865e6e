import Foundation
import Pixels

/// A thing that can be drawn into a picture.
struct LibraryObject: Sendable {
    enum Source: Sendable {
        /// Drawn by the machine's colour-emoji font.
        case emoji(String)
        /// An encoded picture with alpha.
        case file(Data)
    }

    let name: String
    let kind: ObjectKind
    let source: Source

    var isEmoji: Bool {
        if case .emoji = source { true } else { false }
    }

    /// Whether its mirror image is as good as itself: not so where letters may be on it.
    var canBeFlipped: Bool { isEmoji && kind != .flat }

    /// The thing on a transparent ground, cut to what can be seen.
    ///
    /// - Parameter height: about how many pixels high it is to be; what is smaller is enlarged with crisp edges.
    func draw(height: Int, check: Check) throws -> Picture {
        let drawn: Picture
        switch source {
        case .emoji(let characters): drawn = try ColorEmoji.draw(characters)
        case .file(let data): drawn = try Picture.decode(data).withChannels(4)
        }
        let cut = drawn.cutToVisible()
        guard cut.height < height else { return cut }
        let factor = min(8, max(2, (height + cut.height - 1) / cut.height))
        // The sampling needs a margin of nothing all round.
        return try cut.padded(by: 2).upscaled(by: factor, limit: 16_384, check: check)
            .withCrispAlpha(gain: 0.55 * Float(factor), check: check).cutToVisible()
    }
}

extension Picture {
    /// The smallest part that holds every pixel that can be seen; the whole picture when none can.
    fileprivate func cutToVisible() -> Picture {
        guard hasAlpha else { return self }
        let alpha = Mask(
            width: width, height: height, bytes: stride(from: 3, to: bytes.count, by: 4).map { bytes[$0] < 8 ? 0 : 255 }
        )
        guard let bounds = alpha.bounds else { return self }
        return cropped(x: bounds.x, y: bounds.y, width: bounds.width, height: bounds.height)
    }

    /// With transparent pixels all round.
    fileprivate func padded(by margin: Int) -> Picture {
        let (outer, rows) = (width + 2 * margin, height + 2 * margin)
        return Picture(width: outer, height: rows, channels: 4) { target in
            target.initialize(repeating: 0)
            for y in 0..<height {
                let from = y * width * 4
                let to = ((y + margin) * outer + margin) * 4
                for index in 0..<(width * 4) { target[to + index] = bytes[from + index] }
            }
        }
    }

    /// With a steeper edge of the alpha, which enlarging has made wide.
    fileprivate func withCrispAlpha(gain: Float, check: Check) throws -> Picture {
        guard gain > 1 else { return self }
        return try banded(check: check) { source, target, rows in
            for index in rows.indices(of: width) {
                let offset = 4 * index
                for channel in offset..<(offset + 3) { target[channel] = source[channel] }
                let alpha = (Float(source[offset + 3]) / 255 - 0.5) * gain + 0.5
                target[offset + 3] = UInt8(255 * min(1, max(0, alpha)) + 0.5)
            }
        }
    }
}
