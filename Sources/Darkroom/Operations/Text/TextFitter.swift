import Pixels

/// Finds the size and the lines of a text that fit into a rectangle.
struct TextFitter: Sendable {
    /// A size of letters, and where lines are broken.
    struct Size: Sendable {
        /// Pixels.
        var letters: Float
        var width: Float
    }

    var text: String
    let font: TextFont
    let alignment: Lettering.Alignment

    /// A fitter whose lines are broken between words only, never within one as Unicode allows between ideographs and after
    /// strokes.
    var keepingWords: TextFitter {
        var kept = self
        kept.text = ""
        for (index, character) in text.enumerated() {
            kept.text.append(character)
            let next = text.dropFirst(index + 1).first
            guard let next, !next.isWhitespace, !character.isWhitespace else { continue }
            // U+2060, the word joiner.
            if character.isIdeograph || "/-–".contains(character) { kept.text.append("\u{2060}") }
        }
        return kept
    }

    /// The largest size up to `letters` whose lines fit, broken so that they are of like lengths.
    func size(atMost letters: Float, width: Float, height: Float, check: Check) throws -> Size {
        var low = 1
        var high = max(1, Int(letters.rounded()))
        while low < high {
            try check()
            let middle = (low + high + 1) / 2
            if try fits(Size(letters: Float(middle), width: width), width, height) {
                low = middle
            } else {
                high = middle - 1
            }
        }
        // The narrowest lines that take no more height than the widest.
        var narrow = Size(letters: Float(low), width: width)
        let tall = try draw(narrow).height
        var (least, most) = (width * 0.2, width)
        while most - least > max(2, width / 40) {
            try check()
            let middle = (least + most) / 2
            let drawn = try draw(Size(letters: Float(low), width: middle))
            if drawn.height <= tall + low / 8, Float(drawn.width) <= middle { most = middle } else { least = middle }
        }
        narrow.width = most
        return narrow
    }

    /// Whichever keeps words whole and loses little in size by it, and its size.
    func fitted(atMost letters: Float, width: Float, height: Float, check: Check) throws -> (TextFitter, Size) {
        let free = try size(atMost: letters, width: width, height: height, check: check)
        let whole = keepingWords
        guard whole.text != text else { return (self, free) }
        let kept = try whole.size(atMost: letters, width: width, height: height, check: check)
        return kept.letters >= 0.6 * free.letters ? (whole, kept) : (self, free)
    }

    private func fits(_ size: Size, _ width: Float, _ height: Float) throws -> Bool {
        let drawn = try draw(size)
        return Float(drawn.width) <= width && Float(drawn.height) <= height
    }

    /// The letters in black on a transparent ground.
    func draw(_ size: Size, color: SIMD3<UInt8> = SIMD3(0, 0, 0)) throws -> Picture {
        try Picture.text(
            text,
            set: Lettering(
                font: font.description, size: max(1, Int(size.letters.rounded())),
                width: max(1, Int(size.width.rounded(.up))), alignment: alignment, color: color))
    }
}

extension Character {
    /// Whether lines may be broken on both sides of it: Han, kana and their marks.
    fileprivate var isIdeograph: Bool {
        guard let scalar = unicodeScalars.first else { return false }
        return scalar.properties.isIdeographic || (0x3000...0x30FF).contains(scalar.value)
    }
}
