/// What a phrase says a step acts on, before the prompt's words are looked up.
indirect enum TargetReference: Sendable, Hashable {
    /// A pronoun: what was spoken of last.
    case same
    /// The whole picture, by name.
    case all
    /// A part that the engine finds, or the mask by name.
    case region(Region)
    /// A thing that is named by its colour; `noun` are the words for it.
    case colored(NamedColor, near: Place?, noun: Range<Int>?)
    /// A thing that is only named: it has to be selected by the mask.
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
        if other == .same || other == .all { return self }
        return .list(items + other.items)
    }

    private var items: [TargetReference] {
        if case .list(let items) = self { items } else { [self] }
    }

    /// A list read as what lies in any of its items, or in all of them; anything else as it is.
    var asEither: TargetReference { if case .list(let items) = self { .either(items) } else { self } }
    var asBoth: TargetReference { if case .list(let items) = self { .both(items) } else { self } }

    /// The words for things that cannot be found, in order.
    var things: [Range<Int>] {
        switch self {
        case .thing(let tokens): [tokens]
        case .list(let items), .either(let items), .both(let items): items.flatMap(\.things)
        case .not(let inner): inner.things
        default: []
        }
    }

    /// Whether it is what the request's mask selects, by that name.
    var namesMask: Bool { self == .region(.masked) }
}

extension TargetReference {
    /// The region, where everything in it can be found; `nil` where it is the whole picture or needs a mask.
    ///
    /// - Parameter text: gives the words of a stretch of tokens.
    func region(_ text: (Range<Int>) -> String) -> Region? {
        switch self {
        case .same, .all, .thing: nil
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
