import Darkroom

/// Steps as in ``StepNotation``, with what makes no difference to the person who asked taken out: a strength is weak (0.5),
/// plain or strong (1.5), a value that is the default is not shown, and colours have the names of the colour list.
enum FreshNotation {
    static func text(of steps: [EditStep]) -> String {
        steps.map { step in
            let step = plain(step)
            let text = StepNotation.text(of: step)
            guard oneWay.contains(step.identifier.description), let plus = text.firstIndex(of: "+") else { return text }
            let rest = text[text.index(after: plus)...]
            return text[..<plus] + (rest.first?.isNumber == true ? " " : "") + rest
        }.joined(separator: ", ")
    }

    private static func plain(_ step: EditStep) -> EditStep {
        var step = step
        step.strength = strength(step.strength)
        for (name, value) in defaults where step.arguments[name] == value { step.arguments[name] = nil }
        if step.operation == "light", step.words["from"] == "left" { step.words["from"] = nil }
        for key in ["color", "color2", "palette"] { step.words[key] = step.words[key].map(colors) }
        if step.operation == "sky" || step.operation == "background" { step.target = .all }
        if ["background/blur", "blur/lens"].contains("\(step.operation)/\(step.name ?? "")") {
            if step.operation == "background" { step.target = .region(.background) }
            (step.operation, step.name) = ("blur", nil)
        }
        return step
    }

    private static func strength(_ value: Double) -> Double {
        let size = value.magnitude < 0.75 ? 0.5 : value.magnitude < 1.25 ? 1 : 1.5
        return value < 0 ? -size : size
    }

    private static func colors(_ list: String) -> String {
        list.split(separator: ",").map { name in
            let name = name.drop { $0 == " " }
            guard let color = NamedColor(String(name)) else { return String(name) }
            return (NamedColor.all.first { $0.hex == color.hex } ?? color).name
        }.joined(separator: ",")
    }

    private static let defaults: [(String, Double)] = [("factor", 1.5)]
    /// Tones without an opposite.
    private static let oneWay: Set = [
        "tone/golden_hour", "tone/matte", "tone/high_key", "tone/low_key", "tone/remove_cast", "tone/tint",
    ]
}
