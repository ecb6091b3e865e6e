import Pixels

/// Makes the edges meet, left with right and top with bottom, so that the picture can be laid side by side without a seam.
/// It keeps its size and its middle; a strip along the edges is painted anew with what the picture shows.
///
/// It is done last, for whatever is painted later would part the edges again.
struct Tile: MountOperation {
    let identifier = OperationIdentifier("tile")
    /// The width of the strip that is painted anew about an edge, of the picture's side.
    private static let strip = 0.2
    /// The share of the height in which edges that show different things fade into one another.
    private static let fade = 0.3

    func mounted(_ picture: Picture, step: EditStep, dials: Dials, progress: Progress) throws -> Picture {
        guard min(picture.width, picture.height) >= 16 else { return picture }
        let (across, down) = (picture.width / 2, picture.height / 2)
        let taste = FillTaste(seed: dials.inheritedSeed("tile"), leaning: 0, aversion: 0.4)
        do {
            // Turned by a half, the edges meet in the middle, where what is between can be filled.
            let upright = try TileGap(picture.turned(across, 0), wide: Tile.strip, high: 1)
                .filled(taste) { try progress(0.4 * $0) }
            let met = upright.turned(picture.width - across, 0)
            let fade = TileFade(met, strip: Tile.fade * Double(1 + 0.25 * dials.dial("fade")))
            if fade.isNeeded { return fade.faded() }
            let level = try TileGap(upright.turned(0, down), wide: 1, high: Tile.strip)
                .filled(taste) { try progress(0.4 + 0.4 * $0) }
            // The ends of the second strip are edges themselves.
            let whole = try TileGap(level.turned(across, 0), wide: Tile.strip * 0.7, high: Tile.strip * 1.2)
                .filled(taste) { try progress(0.8 + 0.2 * $0) }
            return whole.turned(0, picture.height - down)
        } catch DarkroomError.nothingToCopyFrom {
            return picture
        }
    }
}

extension Picture {
    /// The picture moved right and down, what leaves it coming in on the other side.
    fileprivate func turned(_ across: Int, _ down: Int) -> Picture {
        let row = width * channels
        return Picture(width: width, height: height, channels: channels) { target in
            for y in 0..<height {
                let (from, to) = (y * row, (y + down) % height * row)
                let moved = across * channels
                for offset in 0..<row { target[to + (offset + moved) % row] = bytes[from + offset] }
            }
        }
    }
}
