/// `{"understood": …, "steps": […], "needs": […], "unknown": […], "notes": […]}`.
extension EditPlan: Codable {
    private enum CodingKeys: String, CodingKey {
        case understood, steps, needs, unknown, notes
    }

    /// `understood` is not read: it follows from the rest.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            steps: try container.decode([EditStep].self, forKey: .steps),
            needs: try container.decodeIfPresent([String].self, forKey: .needs) ?? [],
            unknown: try container.decodeIfPresent([String].self, forKey: .unknown) ?? [],
            notes: try container.decodeIfPresent([String].self, forKey: .notes) ?? []
        )
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isUnderstood, forKey: .understood)
        try container.encode(steps, forKey: .steps)
        try container.encode(needs, forKey: .needs)
        try container.encode(unknown, forKey: .unknown)
        try container.encode(notes, forKey: .notes)
    }
}
