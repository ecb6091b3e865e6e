/// What the Midjourney parameters at the end of a prompt say (`--ar 4:5 --seed 7 …`), and the text before them.
public struct PromptParameters: Sendable, Hashable, Codable {
    /// The prompt without its parameters, trimmed; may be empty when there are only parameters.
    public var text: String
    /// `--ar`, `--aspect`: width and height of the wanted ratio, each 1…10,000, at most 8 to 1. `nil`: the source's.
    public var aspectRatio: AspectRatio?
    /// `--seed`, 0…4,294,967,295. `nil`: drawn for the task.
    public var seed: UInt32?
    /// `--no`: what to leave alone or leave out, in the order given.
    public var no: [String] = []
    /// `--chaos`, `--c`: how far apart the four variations lie, 0…100, 0 by default.
    public var chaos: Double = 0
    /// `--stylize`, `--s`: the strength of looks, 0…1000, 100 by default.
    public var stylize: Double = 100
    /// `--iw`: how much of the original stays, 0…3, 1 by default.
    public var imageWeight: Double = 1
    /// `--tile`: whether the edges must meet when the picture is repeated.
    public var tile = false
    /// `--fast`, `--relax`, `--turbo`.
    public var mode: EditMode?
    /// Real Midjourney parameters that have no meaning here, as written (`--v 7`).
    public var ignored: [String] = []

    /// A width to height ratio in whole numbers.
    public struct AspectRatio: Sendable, Hashable, Codable {
        public var width: Int
        public var height: Int
        /// Width over height.
        public var value: Double { Double(width) / Double(height) }

        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    public init(text: String) {
        self.text = text
    }
}
