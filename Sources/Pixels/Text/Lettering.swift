/// How a text is set.
public struct Lettering: Sendable, Equatable {
    /// Which side the lines of a text begin at; texts written from right to left are mirrored.
    public enum Alignment: Sendable, CaseIterable {
        case left, center, right
    }

    /// A Pango font description without a size: families in the order of preference, then weight and slant, such as
    /// `DejaVu Serif, serif Bold`. Letters that the first family lacks are taken from others.
    public var font: String
    /// The size of the font in pixels, at least 1.
    public var size: Int
    /// Where lines are broken, in pixels; `nil`: only at line feeds. A longer word sticks out.
    public var width: Int?
    /// Pixels between lines besides the font's own.
    public var spacing: Int
    public var alignment: Alignment
    /// sRGB. Coloured letters, such as emoji, keep their own colours.
    public var color: SIMD3<UInt8>

    public init(
        font: String, size: Int, width: Int? = nil, spacing: Int = 0, alignment: Alignment = .center,
        color: SIMD3<UInt8> = SIMD3(0, 0, 0)
    ) {
        self.font = font
        self.size = max(1, size)
        self.width = width
        self.spacing = spacing
        self.alignment = alignment
        self.color = color
    }
}
