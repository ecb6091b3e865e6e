/// How a region is written in a plan: `sky`, `left half`, `top left corner`, `red car`, `red car at left`,
/// `everything except the sky`, `sky within left half`, `sky or shadows`; parentheses group.
extension Region: CustomStringConvertible {
    public var description: String {
        switch self {
        case .sky: "sky"
        case .subject: "subject"
        case .background: "background"
        case .shadows: "shadows"
        case .midtones: "midtones"
        case .highlights: "highlights"
        case .masked: "masked"
        case .place(let place): place.regionText
        case .colored(let color, let near, let noun):
            color.name + (noun.map { " " + $0 } ?? "") + (near.map { " at " + $0.rawValue } ?? "")
        case .not(let region): Region.exception + region.groupedText
        case .both(let first, let second): first.groupedText + " within " + second.groupedText
        case .either(let first, let second): first.groupedText + " or " + second.groupedText
        }
    }

    /// Reads what ``description`` writes; `nil` where it is no region.
    public init?(_ text: String) {
        for separator in [" or ", " within "] {
            guard let (left, right) = text.divided(at: separator) else { continue }
            guard let first = Region(left), let second = Region(right) else { return nil }
            self = separator == " or " ? .either(first, second) : .both(first, second)
            return
        }
        if text.hasPrefix("("), text.hasSuffix(")") {
            self.init(String(text.dropFirst().dropLast()))
        } else if text.hasPrefix(Region.exception) {
            guard let region = Region(String(text.dropFirst(Region.exception.count))) else { return nil }
            self = .not(region)
        } else if let simple = Region.named[text] ?? Region(colored: text) {
            self = simple
        } else {
            return nil
        }
    }

    private init?(colored text: String) {
        let words = text.split(separator: " ")
        guard let count = (1...max(1, words.count)).reversed().first(where: { words.colorName($0) != nil }),
            let color = words.colorName(count)
        else { return nil }
        let rest = words.dropFirst(count)
        guard let at = rest.lastIndex(of: "at") else {
            self = .colored(color, near: nil, noun: rest.isEmpty ? nil : rest.joined(separator: " "))
            return
        }
        guard let place = Place(rawValue: rest[(at + 1)...].joined(separator: " ")) else { return nil }
        let noun = rest[..<at].joined(separator: " ")
        self = .colored(color, near: place, noun: noun.isEmpty ? nil : noun)
    }

    private var groupedText: String {
        switch self {
        case .not, .both, .either: "(\(description))"
        default: description
        }
    }

    private static let exception = "everything except the "

    /// Those that have a name of their own.
    private static let named: [String: Region] = {
        let plain: [Region] = [.sky, .subject, .background, .shadows, .midtones, .highlights, .masked]
        return Dictionary(
            uniqueKeysWithValues: (plain + Place.allCases.map(Region.place)).map { ($0.description, $0) })
    }()
}

extension Place {
    fileprivate var regionText: String {
        switch self {
        case .top, .bottom, .left, .right: rawValue + " half"
        case .topLeft, .topRight, .bottomLeft, .bottomRight: rawValue + " corner"
        default: rawValue
        }
    }
}

extension [Substring] {
    fileprivate func colorName(_ count: Int) -> NamedColor? { NamedColor(prefix(count).joined(separator: " ")) }
}

extension String {
    /// The parts before and after the first `separator` that stands outside parentheses.
    fileprivate func divided(at separator: String) -> (String, String)? {
        var depth = 0
        for index in indices {
            if self[index] == "(" { depth += 1 }
            if self[index] == ")" { depth -= 1 }
            if depth == 0, self[index...].hasPrefix(separator) {
                return (String(self[..<index]), String(self[index...].dropFirst(separator.count)))
            }
        }
        return nil
    }
}
