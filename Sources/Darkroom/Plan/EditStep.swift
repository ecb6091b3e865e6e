/// One thing to do to a picture: an operation, what it acts on, and how strongly.
///
/// A step is plain data. The language makes it from words; the operation registry turns it into pixels. The pair
/// (``operation``, ``name``) names an entry of the registry, such as `style` / `watercolor` or `tone` / `brightness`.
public struct EditStep: Sendable, Hashable {
    /// The family: `tone`, `style`, `effect`, `blur`, `sharpen`, `rotate`, `flip`, `crop`, …
    public var operation: String
    /// Which one of the family, `nil` where the family has only one member.
    public var name: String?
    /// What the step acts on, the whole picture by default.
    public var target: Target
    /// 1 = as asked for without a strength word, 0 = nothing, 2 = the most. Negative = the opposite direction
    /// (`tone`/`brightness` −1 = darker). Range −2…2.
    public var strength: Double
    /// Numbers that only this operation has, such as `degrees` of a rotation or `aspect` (width over height) of a crop.
    public var arguments: [String: Double]
    /// What only this operation has and is no number: `color` as `#rrggbb`, `text`, `place` as a ``Place``, `item`, …
    public var words: [String: String]

    public init(
        _ operation: String, _ name: String? = nil, target: Target = .all, strength: Double = 1,
        arguments: [String: Double] = [:], words: [String: String] = [:]
    ) {
        self.operation = operation
        self.name = name
        self.target = target
        self.strength = strength
        self.arguments = arguments
        self.words = words
    }
}
