/// `{"operation": "rotate", "name": null, "target": "all", "strength": 1, "arguments": {"degrees": 90}}`; `name` and
/// `arguments` are absent where the step has none. Numbers and words are both in `arguments`.
extension EditStep: Codable {
    private enum CodingKeys: String, CodingKey {
        case operation, name, target, strength, arguments
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let arguments = try container.decodeIfPresent([String: Argument].self, forKey: .arguments) ?? [:]
        self.init(
            try container.decode(String.self, forKey: .operation),
            try container.decodeIfPresent(String.self, forKey: .name),
            target: try container.decodeIfPresent(Target.self, forKey: .target) ?? .all,
            strength: try container.decodeIfPresent(Double.self, forKey: .strength) ?? 1,
            arguments: arguments.compactMapValues(\.number), words: arguments.compactMapValues(\.word)
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(operation, forKey: .operation)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encode(target, forKey: .target)
        try container.encode(strength, forKey: .strength)
        let all = arguments.mapValues(Argument.number).merging(words.mapValues(Argument.word)) { number, _ in number }
        if !all.isEmpty { try container.encode(all, forKey: .arguments) }
    }
}

/// One value of `arguments`.
private enum Argument: Codable {
    case number(Double)
    case word(String)

    var number: Double? { if case .number(let value) = self { value } else { nil } }
    var word: String? { if case .word(let value) = self { value } else { nil } }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .word(try container.decode(String.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let value): try container.encode(value)
        case .word(let value): try container.encode(value)
        }
    }
}
