/// How a mask was read, and whether it was kept to.
public struct MaskReport: Sendable, Hashable, Codable {
    /// Which pixels of the file meant "repaint".
    public enum Polarity: String, Sendable, Hashable, Codable {
        case white, transparent
    }

    public var polarity: Polarity
    /// The share of the picture that the mask selects, 0…1.
    public var coverage: Double
    /// Pixels outside the mask that differ from the original, counted over the four pictures. Anything but 0 is a fault.
    public var changedOutside: Int

    public init(polarity: Polarity, coverage: Double, changedOutside: Int) {
        self.polarity = polarity
        self.coverage = coverage
        self.changedOutside = changedOutside
    }

    private enum CodingKeys: String, CodingKey {
        case polarity, coverage
        case changedOutside = "changed_outside"
    }
}
