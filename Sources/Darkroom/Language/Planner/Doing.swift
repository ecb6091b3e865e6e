/// A prompt that names what is to be done as doing it, put as an order to do it.
///
/// "Bringing out the details, cutting the noise" → "bring out the details, cut the noise"; "improve it by clearing the haze"
/// → "improve it by clear the haze", as grammars have it. That is where a sentence begins with it, where it follows a word of
/// the role `doing.means` ("by"), and in what is listed after that. It is the gerund of a verb of the lexicon, as its
/// inflections form it, or a word of the role `doing`, whose `verb:` is told instead; a word of `doing.thing` only before an
/// article: "painting the wall", and not "painting on the wall".
struct Doing {
    /// - Returns: the prompt with every such word as the verb of an order; `nil` where it has none.
    static func orders(in prompt: String, _ matcher: PhraseMatcher) -> String? {
        var result = ""
        var written = prompt.startIndex
        var mayFollow = true
        var isListing = false
        var index = 0
        while index < matcher.tokens.count {
            let edges = matcher.edges[index].filter { $0.corrections == 0 }
            func end(of symbols: SymbolSet) -> Int? { edges.first { symbols.contains($0.symbol) }?.end }
            if mayFollow, let (verb, end) = order(at: index, matcher) {
                result += prompt[written..<matcher.tokens[index].range.lowerBound] + verb
                written = matcher.tokens[end - 1].range.upperBound
                (mayFollow, isListing, index) = (false, true, end)
            } else if matcher.terminals[index].contains(.stop) {
                (mayFollow, isListing, index) = (true, false, index + 1)
            } else if let end = end(of: matcher.language.doingMeans) {
                (mayFollow, index) = (true, end)
            } else if mayFollow, let end = end(of: matcher.language.accompanying) {
                index = end
            } else {
                mayFollow = isListing && matcher.isLink(index)
                index += 1
            }
        }
        return written == prompt.startIndex ? nil : result + prompt[written...]
    }

    /// The verb that tells to do what the words there say is being done, and the token after them.
    private static func order(at index: Int, _ matcher: PhraseMatcher) -> (verb: String, end: Int)? {
        let token = matcher.tokens[index]
        guard token.isWord, !matcher.quotations.contains(where: { $0.tokens.contains(index) }) else { return nil }
        func edge(_ symbols: SymbolSet, at index: Int) -> PhraseEdge? {
            guard index < matcher.tokens.count else { return nil }
            return matcher.edges[index].first { $0.corrections == 0 && symbols.contains($0.symbol) }
        }
        let language = matcher.language
        if edge(language.doingThing, at: index) != nil, edge(language.determiners, at: index + 1) == nil { return nil }
        if let doing = edge(language.doing, at: index), let verb = doing.meaning.pending.words["verb"] {
            return (verb, doing.end)
        }
        return language.base(of: token.text, isGerund: true).map { ($0, index + 1) }
    }
}
