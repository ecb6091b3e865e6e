extension MeaningNote {
    /// Reads the notation; `nil` and the word at fault where it is not one.
    static func read(_ text: String) -> (note: MeaningNote?, fault: String) {
        if text.utf8.isEmpty { return (.empty, "") }
        var note = MeaningNote()
        var companions: Set<StepKind> = []
        for word in text.unicodeScalars.split(whereSeparator: \.isBlank) {
            guard note.read(String(word), &companions) else { return (nil, String(word)) }
        }
        if !companions.isEmpty { note.meaning.pending.companions = [companions] }
        return (note, "")
    }

    private mutating func read(_ word: String, _ companions: inout Set<StepKind>) -> Bool {
        switch word {
        case "opposite": meaning.pending.opposite = true
        case "exclude": meaning.pending.mood = .exclude
        case "exclude-both": meaning.pending.mood = .excludeBoth
        case "limit": meaning.pending.mood = .limit
        case "refuse": refuses = true
        default: return readValue(word, &companions)
        }
        return true
    }

    private mutating func readValue(_ word: String, _ companions: inout Set<StepKind>) -> Bool {
        if let rest = word.after("as:") {
            guard let conversion = Conversion(rawValue: rest) else { return false }
            conversions.append(conversion)
            return true
        }
        if let rest = word.after("with:") {
            guard let kind = StepKind(notation: rest) else { return false }
            companions.insert(kind)
            return true
        }
        if let rest = word.after("number:") {
            guard let number = Double(rest) else { return false }
            meaning.numbers.append(number)
            return true
        }
        if word.hasPrefix("@") { return readTarget(word.dropFirst().spaced) }
        if word.hasPrefix("x"), let scale = Double(word.dropFirst()) {
            meaning.pending.scale = scale
            return true
        }
        if word.hasSuffix("%"), let percent = Double(word.dropLast()) {
            meaning.pending.percent = percent
            return true
        }
        return readWord(word) || readArgument(word) || readStep(word)
    }

    private mutating func readTarget(_ text: String) -> Bool {
        switch text {
        case "all": meaning.pending.target = .all
        case "same": meaning.pending.target = .same
        case "rest": meaning.pending.target = .rest
        default:
            guard let region = Region(text) else { return false }
            meaning.pending.target = .region(region)
        }
        return true
    }

    /// `name:value`; a place and a colour wait for what becomes of them.
    private mutating func readWord(_ word: String) -> Bool {
        guard let colon = word.firstIndex(of: ":"), !word[..<colon].contains("=") else { return false }
        let (name, value) = (String(word[..<colon]), word[word.index(after: colon)...].spaced)
        guard !name.isEmpty, name.utf8.allSatisfy(\.isKindCharacter), !value.isEmpty else { return false }
        switch name {
        case "place":
            guard let place = Place(rawValue: value) else { return false }
            meaning.places.append(place)
        case "color":
            guard let color = NamedColor(value) else { return false }
            meaning.colors.append(color)
        default: meaning.pending.words[name] = value
        }
        return true
    }

    private mutating func readArgument(_ word: String) -> Bool {
        guard let split = word.firstIndex(where: { $0 == "=" || $0 == "*" }) else { return false }
        let name = String(word[..<split])
        let terms = word[word.index(after: split)...].split(separator: ":").map { Double($0) }
        guard let first = terms.first ?? nil, terms.count <= 2, !name.isEmpty else { return false }
        var value = first
        if terms.count == 2 {
            guard let second = terms[1], second > 0 else { return false }
            value /= second
        }
        if word[split] == "=" {
            meaning.pending.arguments[name] = value
        } else {
            meaning.pending.factors[name] = value
        }
        return true
    }

    private mutating func readStep(_ word: String) -> Bool {
        var direction = StepDraft.Direction.only
        if word.hasSuffix("+") { direction = .up }
        if word.hasSuffix("-") { direction = .down }
        guard let kind = StepKind(notation: direction == .only ? word : String(word.dropLast())) else { return false }
        meaning.steps.append(StepDraft(kind: kind, direction: direction))
        return true
    }
}

extension StepKind {
    /// `operation` or `operation/name`, small letters, digits and low lines.
    init?(notation: String) {
        let parts = notation.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count) else { return nil }
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isKindCharacter) }) else { return nil }
        self.init(operation: String(parts[0]), name: parts.count == 2 ? String(parts[1]) : nil)
    }
}

extension UInt8 {
    /// Whether it is a small letter, a digit or a low line.
    fileprivate var isKindCharacter: Bool {
        (0x61...0x7A).contains(self) || (0x30...0x39).contains(self) || self == UInt8(ascii: "_")
    }
}

extension Substring {
    /// With blanks for low lines.
    fileprivate var spaced: String { String(map { $0 == "_" ? " " : $0 }) }
}

extension String {
    fileprivate func after(_ prefix: String) -> String? {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
    }
}
