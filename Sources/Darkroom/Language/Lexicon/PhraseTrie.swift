/// Every form of a lexicon, as a tree of words.
struct PhraseTrie: Sendable {
    /// What a phrase can be: a terminal of the grammar with a meaning.
    struct Sense: Sendable, Hashable {
        var symbol: Symbol
        var meaning: Meaning
    }

    private struct Node: Sendable {
        var next: [Int: Int] = [:]
        var senses: [Sense] = []
    }

    private var nodes = [Node()]

    /// The root, from which every look-up starts.
    static let root = 0

    mutating func insert(_ words: [Int], _ sense: Sense) {
        var node = PhraseTrie.root
        for word in words {
            if let next = nodes[node].next[word] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[word] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        if nodes[node].senses.contains(sense) { return }
        for (index, known) in nodes[node].senses.enumerated() {
            guard let merged = known.merged(with: sense) else { continue }
            nodes[node].senses[index] = merged
            return
        }
        nodes[node].senses.append(sense)
    }

    func next(_ node: Int, _ word: Int) -> Int? { nodes[node].next[word] }

    func senses(_ node: Int) -> [Sense] { nodes[node].senses }
}

extension PhraseTrie.Sense {
    /// One sense for both, where they say the same and only go with different steps ("painting": with an oil or with a
    /// watercolor); `nil` where they differ in more.
    fileprivate func merged(with other: PhraseTrie.Sense) -> PhraseTrie.Sense? {
        guard symbol == other.symbol, meaning.pending.companions.count == 1,
            other.meaning.pending.companions.count == 1
        else { return nil }
        var merged = self
        merged.meaning.pending.companions = other.meaning.pending.companions
        guard merged == other else { return nil }
        merged.meaning.pending.companions = [
            meaning.pending.companions[0].union(other.meaning.pending.companions[0])
        ]
        return merged
    }
}
