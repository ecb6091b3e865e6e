import Foundation

extension PromptParameters {
    /// Takes a prompt apart.
    ///
    /// Parameters end the prompt: from the first `--name` on, everything is parameters. An em dash counts as `--`,
    /// because telephones write one.
    ///
    /// - Throws: ``APIError`` 400 `bad_request` naming the parameter that is unknown or malformed.
    public init(parsing prompt: String) throws {
        guard let start = Self.parametersStart(in: prompt) else {
            self.init(text: prompt.trimmingCharacters(in: .whitespacesAndNewlines))
            return
        }
        self.init(text: prompt[..<start].trimmingCharacters(in: .whitespacesAndNewlines))
        for parameter in Self.split(prompt[start...]) {
            try apply(parameter)
        }
    }

    /// A parameter as written: its name in lower case and the words up to the next one.
    struct Written {
        var name: String
        var values: [String]
        var text: String { (["--" + name] + values).joined(separator: " ") }
    }

    private static func isParameterStart(_ word: Substring) -> Bool {
        for dash in ["--", "—", "––"] where word.hasPrefix(dash) {
            return word.dropFirst(dash.count).first?.isLetter == true
        }
        return false
    }

    private static func parametersStart(in prompt: String) -> String.Index? {
        prompt.split(whereSeparator: \.isWhitespace).first(where: isParameterStart)?.startIndex
    }

    private static func split(_ tail: Substring) -> [Written] {
        var parameters: [Written] = []
        for word in tail.split(whereSeparator: \.isWhitespace) {
            if isParameterStart(word) {
                let name = word.drop { $0 == "-" || $0 == "—" || $0 == "–" }
                parameters.append(Written(name: name.lowercased(), values: []))
            } else {
                parameters[parameters.count - 1].values.append(String(word))
            }
        }
        return parameters
    }

    private mutating func apply(_ parameter: Written) throws {
        switch parameter.name {
        case "ar", "aspect": aspectRatio = try parameter.aspectRatio()
        case "seed": seed = UInt32(try parameter.number(in: 0...4_294_967_295, wholeOnly: true))
        case "no": no += try parameter.list()
        case "chaos", "c": chaos = try parameter.number(in: 0...100)
        case "stylize", "s": stylize = try parameter.number(in: 0...1_000)
        case "iw": imageWeight = try parameter.number(in: 0...3)
        case "tile":
            try parameter.requireNoValue()
            tile = true
        case "fast", "relax", "turbo":
            try parameter.requireNoValue()
            mode = EditMode(rawValue: parameter.name)
        case let name where Self.meaningless.contains(name):
            ignored.append(parameter.text)
        default:
            throw APIError.badRequest("`prompt`: unknown parameter `--\(parameter.name.excerpt)`")
        }
    }

    /// Real parameters of Midjourney that select or steer its own models, accounts or videos.
    private static let meaningless: Set<String> = [
        "v", "version", "niji", "style", "raw", "sref", "sw", "sv", "cref", "cw", "oref", "ow", "hd", "sd", "q",
        "quality", "weird", "w", "stop", "repeat", "r", "video", "personalize", "p", "profile", "draft", "exp",
        "motion", "loop", "end", "bs", "public", "stealth", "test", "testp", "creative", "uplight", "upbeta", "upanime",
    ]
}

extension PromptParameters.Written {
    private func malformed(_ expected: String) -> APIError {
        .badRequest("`prompt`: `\(text.excerpt)` is malformed; `--\(name)` takes \(expected)")
    }

    func requireNoValue() throws {
        guard values.isEmpty else { throw malformed("no value, and parameters end the prompt") }
    }

    func number(in range: ClosedRange<Double>, wholeOnly: Bool = false) throws -> Double {
        let bounds = "\(Int(range.lowerBound))…\(Int(range.upperBound))"
        let expected = wholeOnly ? "a whole number \(bounds)" : "a number \(bounds)"
        guard values.count == 1, let value = Double(values[0]), range.contains(value),
            !wholeOnly || value == value.rounded()
        else { throw malformed(expected) }
        return value
    }

    func aspectRatio() throws -> PromptParameters.AspectRatio {
        let sides = values.joined().split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard sides.count == 2, let width = sides[0], let height = sides[1],
            (1...10_000).contains(width), (1...10_000).contains(height),
            width <= 8 * height, height <= 8 * width
        else { throw malformed("a ratio like 4:5, from 1:8 to 8:1") }
        return .init(width: width, height: height)
    }

    func list() throws -> [String] {
        let terms = values.joined(separator: " ").split(separator: ",")
            .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        guard !terms.isEmpty else { throw malformed("what to leave alone, like `--no text, people`") }
        return terms
    }
}
