/// Instructions as people type them, written round by round, each before anything was mended for it.
///
/// What is understood of a round at first sight is what is understood of prompts the language was not built on: in
/// English 26 % of the first (with the grammar of that time), 65 % of the second, 45 % of the third, 43 to 53 % of
/// the next three, which chat; 90, 75, 85, 78, 72 and 64 % of the next six, which are like what data sets of
/// instructions hold. With the second reading (the wide categories of the grammar) it is 87, 96, 90 and 84 % of the
/// last four rounds of what annotators write, 52 to 61 % of what language models write at length, 57 to 66 % of what
/// is written in chats and forums. In Chinese 33 % of the first, 45 to 65 % of those in colloquial words, 82 and 87 %
/// of those in formal ones, 83 % of the last. Of what cannot be done nearly all was refused in every round: 331 of
/// 336 in the last five English ones. The authors of the next fourteen rounds name the photograph by what it shows,
/// write tersely, or each with another temperament: 92, 41, 68 and 57 % were understood of the first four, 77, 66,
/// 52, 73, 79 and 75 % of those after mending (of the last three, 58, 67 and 65 % with the language as it was
/// before); 62 and 68 % of edits described at length, 57 and 50 % of chats. Of authors who were to write as the
/// sources of such collections do, 94 and 88 % were understood of the crowd workers, 72 and 67 % of the chats, 63 and
/// 57 % of the captions, 89 and 88 % of two in Chinese; of ten more such rounds 88, 90 and 94 % of the mixture of the
/// collections, 89 and 96 % of the crowd workers, 85 % of the captions, 68 and 45 % of the chats, 73 and 82 % in Chinese.
/// Of eight more of the mixture 81, 69, 87, 85, 95, 85, 96 and 88 % were understood, of unusual words 27 %, of wishes
/// between remarks 48 and 64 %, in Chinese 74, 96 and 94 %.
/// Of what cannot be done 990 of 998 were refused, and 376 of 420 that two authors wrote to be taken by mistake.
/// The lexicon is mended by kinds of sentences, and the tests hold the rates after that.
///
/// A file of `Prompts/fresh` holds a round, a line for each: `prompt => steps => needs`, in the notation of
/// ``FreshNotation``; the needs are left out where there are none, and ` | ` divides readings that are equally right. A
/// prompt alone cannot be done.
struct FreshPrompts: Sendable {
    var rows: [FreshRow] = []
    /// Those that are to be refused.
    var refused: [String] = []

    /// - Parameter set: A folder of `Prompts/fresh`, of rounds whose authors write alike, such as `spoken`.
    init(_ set: String) {
        for line in PromptFiles.lines(in: "fresh/" + set) {
            if line.contains(FreshRow.arrow) { rows.append(FreshRow(line)) } else { refused.append(line) }
        }
    }
}
