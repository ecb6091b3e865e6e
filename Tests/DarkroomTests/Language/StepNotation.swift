import Darkroom

/// Steps as a line of text: `tone/brightness-0.5 @masked, style/sepia, rotate degrees=90`. A step with an opposite shows
/// its direction; a strength of 1 is not shown; arguments are rounded to three decimals
/// and come before words, such as `color=red`; a text stands in quotation marks.
enum StepNotation {
    static func text(of steps: [EditStep]) -> String { steps.map(text(of:)).joined(separator: ", ") }

    static func text(of step: EditStep) -> String {
        var text = step.operation + (step.name.map { "/" + $0 } ?? "")
        let hasOpposite = step.operation == "tone" && step.name != "fade"
        let size = step.strength.magnitude == 1 ? "" : number(step.strength.magnitude)
        if hasOpposite {
            text += (step.strength < 0 ? "-" : "+") + size
        } else if step.strength != 1 {
            text += " " + number(step.strength)
        }
        if step.target != .all { text += " @\(step.target)" }
        for (name, value) in step.arguments.sorted(by: { $0.key < $1.key }) { text += " \(name)=\(number(value))" }
        for (name, value) in step.words.sorted(by: { $0.key < $1.key }) {
            text += name == "text" ? " text=\"\(value)\"" : " \(name)=\(value)"
        }
        return text
    }

    private static func number(_ value: Double) -> String {
        let rounded = (value * 1000).rounded() / 1000
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
