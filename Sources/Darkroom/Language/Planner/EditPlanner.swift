import Pixels

/// Reads a prompt and says what to do to the picture.
///
/// Lexer → phrases of the lexicon → clauses of the grammar → ``EditPlan``. Everything about a language stands in its data
/// files; a prompt is read in the language whose script most of its letters belong to. Strict: what is not understood
/// is named in ``EditPlan/unknown``, and nothing is done to the whole picture that was asked of a part of it. Equal input
/// gives an equal plan.
public struct EditPlanner: Sendable {
    let languages: [Language]
    private let objects: (any ObjectNames)?

    /// - Parameters:
    ///   - sources: The languages' data files, the built-in ones by default.
    ///   - objects: The names of the things that can be drawn into a picture; none by default.
    /// - Throws: ``LexiconError`` for the first fault in them.
    public init(
        sources: [LexiconSource] = LexiconSource.builtIn, objects: (any ObjectNames)? = nil
    ) throws(LexiconError) {
        var files: [(language: String, sources: [LexiconSource])] = []
        for source in sources {
            let language = source.language
            let index = files.firstIndex { $0.language == language } ?? files.count
            if index == files.count { files.append((language, [])) }
            files[index].sources.append(source)
        }
        let results = ThreadBudget.map(files) { language, sources in
            Result { () throws(LexiconError) in try Language(name: language, sources: sources) }
        }
        var languages: [Language] = []
        for result in results { languages.append(try result.get()) }
        self.languages = languages
        self.objects = objects
    }

    /// Every kind of step that some prompt can ask for, such as `style/watercolor` or `blur`, sorted.
    public var stepKinds: [String] {
        languages.reduce(into: Set()) { $0.formUnion($1.kinds) }.map(\.text).sorted()
    }

    /// - Parameter prompt: The text without its Midjourney parameters.
    public func plan(_ prompt: String, options: PlanOptions = PlanOptions()) -> EditPlan {
        let plan = planAsWritten(prompt, options)
        guard !plan.isUnderstood else { return plan }
        for recast in recast(prompt) {
            let other = planAsWritten(recast, options)
            if other.isUnderstood { return other }
        }
        return plan
    }

    /// The prompt with what should be done as what to do, and with doing it as an order to do it, where it has that.
    private func recast(_ prompt: String) -> [String] {
        let tokens = Lexer.tokens(of: prompt)
        guard let language = language(of: tokens), tokens.count <= ClauseSplitter.longestWide else { return [] }
        let matcher = PhraseMatcher(language, tokens, quotations: Quotation.all(in: prompt, tokens))
        return [Recasting.orders(in: prompt, matcher), Doing.orders(in: prompt, matcher)].compactMap(\.self)
    }

    private func planAsWritten(_ prompt: String, _ options: PlanOptions) -> EditPlan {
        let tokens = Lexer.tokens(of: prompt)
        guard let language = language(of: tokens) else { return EditPlan(unknown: [prompt]) }
        let quotations = Quotation.all(in: prompt, tokens)
        let plan = self.plan(prompt, tokens, quotations, language, options)
        guard !plan.isUnderstood else { return plan }
        if quotations.isEmpty, let writing = planWriting(prompt, tokens, language, options) { return writing }
        return (language.script.dividesWords ? nil : planDividing(prompt, tokens, language, options)) ?? plan
    }

    /// With a text to write that stands in no quotation marks: words in capitals, words that begin with them, what follows
    /// a colon or a word for writing.
    private func planWriting(
        _ prompt: String, _ tokens: [Token], _ language: Language, _ options: PlanOptions
    ) -> EditPlan? {
        let texts =
            [Quotation.capitals(in: prompt, tokens), Quotation.titles(in: prompt, tokens)]
            + [Quotation.afterColon(in: prompt, tokens)]
            + Quotation.afterWriting(in: prompt, PhraseMatcher(language, tokens)).map { [$0] }
        for quotations in texts where !quotations.isEmpty {
            let plan = self.plan(prompt, tokens, quotations, language, options, isWide: false)
            if plan.isUnderstood, plan.steps.contains(where: { $0.operation == "text" }) { return plan }
        }
        return nil
    }

    /// With a comma for every blank between ideographs.
    private func planDividing(
        _ prompt: String, _ tokens: [Token], _ language: Language, _ options: PlanOptions
    ) -> EditPlan? {
        let divided = Lexer.dividing(tokens, of: prompt)
        guard divided.count > tokens.count else { return nil }
        let plan = self.plan(prompt, divided, Quotation.all(in: prompt, divided), language, options)
        return plan.isUnderstood ? plan : nil
    }

    private func plan(
        _ prompt: String, _ tokens: [Token], _ quotations: [Quotation], _ language: Language, _ options: PlanOptions,
        isWide: Bool = true
    ) -> EditPlan {
        let matcher = PhraseMatcher(language, tokens, quotations: quotations)
        var builder = PlanBuilder(prompt, matcher, options)
        let clauses = ClauseSplitter.clauses(of: matcher, isWide: isWide) { clauses in
            var trial = PlanBuilder(prompt, matcher, options)
            for clause in clauses { trial.add(clause) }
            return trial.plan.unknown.isEmpty
        }
        for clause in clauses { builder.add(clause) }
        for term in options.leaveAlone { leaveAlone(term, &builder) }
        return builder.build().readingOverlays(in: prompt, names: objects, options: options)
    }

    func language(of tokens: [Token]) -> Language? {
        let ideographs = tokens.count { $0.isWord && $0.text.unicodeScalars.allSatisfy(\.isIdeograph) }
        let words = tokens.count(where: \.isWord)
        // "X光" has as many of both.
        let script: Script = ideographs > 0 && ideographs * 2 >= words ? .han : .latin
        return languages.first { $0.script == script } ?? languages.first
    }

    /// A value of `--no`: steps that must not come of the prompt, or something that cannot be left alone.
    private func leaveAlone(_ term: String, _ builder: inout PlanBuilder) {
        let tokens = Lexer.tokens(of: term)
        guard let language = language(of: tokens), !tokens.isEmpty else { return }
        var parser = SentenceParser(PhraseMatcher(language, tokens), limit: tokens.count)
        let readings = parser.readings(of: language.grammar.term, at: 0)
        if let reading = readings.first(where: { $0.end == tokens.count && $0.meaning.refused.isEmpty }) {
            builder.exclude(reading.meaning.steps)
            return
        }
        let regions = parser.readings(of: language.grammar.region, at: 0).filter { $0.end == tokens.count }
        if let target = regions.first?.meaning.pending.target {
            builder.protect(target)
        } else {
            builder.addUnknown(term)
        }
    }
}
