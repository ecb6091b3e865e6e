/// The words that a language knows, numbered, and the look-up of misspelt ones.
struct WordTable: Sendable {
    private(set) var words: [String] = []
    private var numbers: [String: Int] = [:]
    /// Words long enough to be recognised with an error, by first letter and length.
    private var similar: [Bucket: [Int]] = [:]

    private struct Bucket: Hashable {
        var first: UInt8
        var length: Int
    }

    /// How a word came to be known, which decides from how many letters on it is recognised with an error: shorter ones
    /// resemble too many others.
    enum Origin: Int {
        case listed = 5
        case inflected = 7
        /// It resembles a known word, and is none.
        case itself = 1000
    }

    subscript(word: String) -> Int? { numbers[word] }

    /// The word that was drawn out for emphasis: "soooo", "plsss".
    subscript(unstretched word: String) -> Int? {
        for most in [2, 1] {
            var short: [UInt8] = []
            var run = 0
            for letter in word.utf8 {
                run = letter == short.last ? run + 1 : 1
                if run <= most { short.append(letter) }
            }
            guard short.count <= word.utf8.count - 1, isStretched(word) else { return nil }
            if let number = numbers[String(decoding: short, as: UTF8.self)] { return number }
        }
        return nil
    }

    /// Whether a letter stands three times in a row.
    private func isStretched(_ word: String) -> Bool {
        let letters = Array(word.utf8)
        return letters.indices.dropFirst(2).contains {
            letters[$0] == letters[$0 - 1] && letters[$0] == letters[$0 - 2]
        }
    }

    mutating func insert(_ word: String, _ origin: Origin) -> Int {
        if let number = numbers[word] { return number }
        let number = words.count
        numbers[word] = number
        words.append(word)
        if let bucket = WordTable.bucket(of: word), bucket.length >= origin.rawValue {
            similar[bucket, default: []].append(number)
        }
        return number
    }

    /// The known words that `word` is within one edit of: one letter too many, too few or wrong, or two swapped (Damerau,
    /// 1964). Its first letter counts as right: that is hardly ever mistyped, and "night" is not "light".
    func wordsResembling(_ word: String) -> [Int] {
        guard let bucket = WordTable.bucket(of: word), bucket.length >= Origin.listed.rawValue - 1 else { return [] }
        let letters = Array(word.utf8)
        return (bucket.length - 1...bucket.length + 1).flatMap { length in
            (similar[Bucket(first: bucket.first, length: length)] ?? []).filter {
                isOneEdit(letters, Array(words[$0].utf8))
            }
        }
    }

    private static func bucket(of word: String) -> Bucket? {
        guard let first = word.utf8.first, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return nil }
        return Bucket(first: first, length: word.utf8.count)
    }
}

/// Whether two different words are one insertion, deletion, substitution or swap of neighbours apart.
private func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard long.count - short.count <= 1 else { return false }
    var head = 0
    while head < short.count, short[head] == long[head] { head += 1 }
    var tail = 0
    while tail < short.count - head, short[short.count - 1 - tail] == long[long.count - 1 - tail] { tail += 1 }
    if long.count > short.count { return head + tail == short.count }
    let middle = short.count - head - tail
    if middle == 1 { return true }
    return middle == 2 && short[head] == long[head + 1] && short[head + 1] == long[head]
}
