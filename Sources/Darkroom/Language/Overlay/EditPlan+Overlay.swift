import Foundation

extension EditPlan {
    /// The plan with its words that were not understood read once more: as a text to be written, as a thing of the library
    /// to be added or, the whole prompt, as the description of a scene whose main noun the library has.
    ///
    /// Nothing is changed unless all of them can be read.
    ///
    /// - Parameter names: of the things that can be drawn; `nil`: none.
    func readingOverlays(in prompt: String, names: (any ObjectNames)?, options: PlanOptions) -> EditPlan {
        guard !unknown.isEmpty else { return self }
        let reader = names.map { ObjectReader(names: $0) }
        if let whole = read(OverlayWords(prompt), reader, options, isWhole: true), options.leaveAlone.isEmpty {
            // Of what was understood, only what the parameters ask for is not part of it.
            var plan = EditPlan(steps: steps.filter { $0.arguments["aspect"] == options.aspectRatio })
            if options.aspectRatio == nil { plan.steps = [] }
            plan.steps.append(whole.step)
            plan.notes = whole.notes
            return plan
        }
        var plan = self
        plan.unknown = []
        for phrase in unknown {
            let clause = EditPlan.clause(of: phrase, in: prompt)
            // A phrase without blanks has its verb in itself.
            let texts = [
                clause, String(clause.suffix(from: clause.range(of: phrase)?.lowerBound ?? clause.startIndex)),
            ]
            let readings = texts.lazy.compactMap { text in
                read(OverlayWords(text), reader, options, isWhole: false).map { (text: text, wish: $0) }
            }
            guard let (text, read) = readings.first else { return self }
            plan.notes += read.notes
            if prompt.hasPrefix(text) { plan.steps.insert(read.step, at: 0) } else { plan.steps.append(read.step) }
        }
        return plan
    }

    /// The phrase with what stands before it in its clause, such as its verb.
    private static func clause(of phrase: String, in prompt: String) -> String {
        guard let place = prompt.range(of: phrase) else { return phrase }
        let before = prompt[..<place.lowerBound]
        let starts = [", ", "; ", ". ", " and ", " then "].compactMap { joint in
            before.range(of: joint, options: .backwards)?.upperBound
        }
        // Quotation marks are no words.
        let end = prompt[place.upperBound...].firstIndex { !"\"”’」』'".contains($0) } ?? prompt.endIndex
        return String(prompt[(starts.max() ?? prompt.startIndex)..<end])
    }

    private func read(
        _ words: OverlayWords, _ reader: ObjectReader?, _ options: PlanOptions, isWhole: Bool
    ) -> (step: EditStep, notes: [String])? {
        if let step = ChineseOverlayReader(names: reader?.names).step(words) {
            guard step.operation == "object" else { return (step, []) }
            guard options.illustrates || step.name == "add" else { return nil }
            return (step, [ObjectReader.Wish(step: step, left: []).note])
        }
        guard let reader else { return nil }
        let wish = isWhole && options.illustrates ? reader.scene(words) ?? reader.order(words) : reader.order(words)
        guard let wish, options.illustrates || wish.step.name == "add" && wish.left.isEmpty else { return nil }
        return (wish.step, [wish.note])
    }
}

extension ObjectReader.Wish {
    /// What is to be told about it.
    var note: String {
        let drawn = "“\(step.words["item"] ?? "")” is drawn from the library of objects, as an illustration"
        let missing = left.isEmpty ? "" : "; not drawn: “\(left.joined(separator: " "))”"
        return drawn + missing + ". An engine that generates pictures could do it photographically"
    }
}
