/// Every form of a lexicon, as a tree of words.
struct PhraseTrie: Sendable {
    /// What a phrase can be: a terminal of the grammar with a meaning.
    struct Sense: Sendable, Hashable {
        var symbol: Symbol
        var meaning: Meaning
    }

    /// A word after a node.
    private struct Edge: Hashable {
        var node, word: Int
    }

    /// By word, the node of the word alone; the root where there is none.
    private var beginnings: [Int] = []
    /// The nodes of more words.
    private var edges: [Edge: Int] = [:]
    /// By node.
    private var senses: [[Sense]] = [[]]

    /// The root, from which every look-up starts.
    static let root = 0

    /// - Returns: the node of the phrase.
    @discardableResult
    mutating func insert(_ words: [Int], _ sense: Sense) -> Int {
        var node = PhraseTrie.root
        for word in words {
            if let next = next(node, word) {
                node = next
                continue
            }
            if node != PhraseTrie.root {
                edges[Edge(node: node, word: word)] = senses.count
            } else {
                while beginnings.count <= word { beginnings.append(PhraseTrie.root) }
                beginnings[word] = senses.count
            }
            node = senses.count
            senses.append([])
        }
        if senses[node].contains(sense) { return node }
        for (index, known) in senses[node].enumerated() {
            guard let merged = known.merged(with: sense) else { continue }
            senses[node][index] = merged
            return node
        }
        senses[node].append(sense)
        return node
    }

    func next(_ node: Int, _ word: Int) -> Int? {
        if node != PhraseTrie.root { return edges[Edge(node: node, word: word)] }
        guard word < beginnings.count, beginnings[word] != PhraseTrie.root else { return nil }
        return beginnings[word]
    }

    func senses(_ node: Int) -> [Sense] { senses[node] }
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
