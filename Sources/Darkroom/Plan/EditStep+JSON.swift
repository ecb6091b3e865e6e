/// `{"operation": "rotate", "name": null, "target": "all", "strength": 1, "arguments": {"degrees": 90}}`; `name` and
/// `arguments` are absent where the step has none.
extension EditStep: Codable {
    private enum CodingKeys: String, CodingKey {
        case operation, name, target, strength, arguments
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(String.self, forKey: .operation),
            try container.decodeIfPresent(String.self, forKey: .name),
            target: try container.decodeIfPresent(Target.self, forKey: .target) ?? .all,
            strength: try container.decodeIfPresent(Double.self, forKey: .strength) ?? 1,
            arguments: try container.decodeIfPresent([String: Double].self, forKey: .arguments) ?? [:]
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(operation, forKey: .operation)
        try container.encodeIfPresent(name, forKey: .name)
        try container.encode(target, forKey: .target)
        try container.encode(strength, forKey: .strength)
        if !arguments.isEmpty { try container.encode(arguments, forKey: .arguments) }
    }
}
