import Pixels

/// The colour-emoji font of the machine.
enum ColorEmoji {
    /// Debian's `fonts-noto-color-emoji`, and those of other systems.
    private static let font = "Noto Color Emoji, Apple Color Emoji"
    /// The size at which bitmaps of such fonts are drawn as they are.
    private static let size = 109

    /// Whether there is one: whether a red heart comes out red.
    static let isInstalled: Bool = {
        guard let heart = try? draw("\u{2764}\u{FE0F}") else { return false }
        return stride(from: 0, to: heart.bytes.count, by: 4).contains { offset in
            heart.bytes[offset + 3] > 200 && heart.bytes[offset] > 150 && heart.bytes[offset + 1] < 110
        }
    }()

    /// - Throws: `PictureError`.
    static func draw(_ characters: String) throws -> Picture {
        try Picture.text(characters, set: Lettering(font: font, size: size))
    }
}
