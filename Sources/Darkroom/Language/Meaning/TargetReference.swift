/// What a phrase says a step acts on, before the prompt's words are looked up.
indirect enum TargetReference: Sendable, Hashable {
    /// A pronoun: what was spoken of last.
    case same
    /// Everything but what was spoken of last.
    case rest
    /// The whole picture, by name.
    case all
    /// A part that the engine finds, or the mask by name.
    case region(Region)
    /// A thing that is named by its colour; `noun` are the words for it.
    case colored(NamedColor, near: Place?, noun: Range<Int>?)
    /// A thing that is only named: it is not recognised, and taken for what the mask selects.
    case thing(Range<Int>)
    /// Several that no rule has joined yet: read as all of them at once ("the sky" "in the left half").
    case list([TargetReference])
    /// What lies in any of them.
    case either([TargetReference])
    /// What lies in all of them.
    case both([TargetReference])
    case not(TargetReference)
}

extension TargetReference {
    /// Both; where one of them narrows nothing down, the other.
    func combined(with other: TargetReference) -> TargetReference {
        if self == other { return self }
        if self == .same || self == .all { return other == .same ? self : other }
        if other == .same || other == .all || other == .rest { return self }
        return .list(items + other.items)
    }

    private var items: [TargetReference] {
        if case .list(let items) = self { items } else { [self] }
    }

    /// A list read as what lies in any of its items, or in all of them; anything else as it is.
    var asEither: TargetReference { if case .list(let items) = self { .either(items) } else { self } }
    var asBoth: TargetReference { if case .list(let items) = self { .both(items) } else { self } }

    /// The words for things that are not recognised, in order.
    var things: [Range<Int>] {
        switch self {
        case .thing(let tokens): [tokens]
        case .list(let items), .either(let items), .both(let items): items.flatMap(\.things)
        case .not(let inner): inner.things
        default: []
        }
    }

    /// Whether it names a thing that is not recognised.
    var names: Bool { !things.isEmpty || !coloredNouns.isEmpty }

    /// The words for things that are told by their colour alone, in order.
    var coloredNouns: [(color: NamedColor, noun: Range<Int>)] {
        switch self {
        case .colored(let color, _, let noun?): [(color, noun)]
        case .list(let items), .either(let items), .both(let items): items.flatMap(\.coloredNouns)
        case .not(let inner): inner.coloredNouns
        default: []
        }
    }
}

extension TargetReference {
    /// The region; `nil` where it is the whole picture. A thing that is only named is what the mask selects.
    ///
    /// - Parameter text: gives the words of a stretch of tokens.
    func region(_ text: (Range<Int>) -> String) -> Region? {
        switch self {
        case .same, .rest, .all: nil
        case .thing: .masked
        case .region(let region): region
        case .colored(let color, let near, let noun): .colored(color, near: near, noun: noun.map(text))
        case .not(let inner): inner.region(text).map(Region.not)
        case .list(let items), .both(let items): TargetReference.joined(items, text, Region.both)
        case .either(let items): TargetReference.joined(items, text, Region.either)
        }
    }

    private static func joined(
        _ items: [TargetReference], _ text: (Range<Int>) -> String, _ join: (Region, Region) -> Region
    ) -> Region? {
        let regions = items.compactMap { $0.region(text) }
        guard regions.count == items.count, let first = regions.first else { return nil }
        return regions.dropFirst().reduce(first) { $0 == $1 ? $0 : join($0, $1) }
    }
}
