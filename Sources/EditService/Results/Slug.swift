/// The readable part of a file name: the prompt's words in `[a-z0-9_]`, at most 40 characters, `edit` when none is left.
func slug(of prompt: String) -> String {
    let words = prompt.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    var slug = ""
    for word in words {
        let longer = slug.isEmpty ? String(word) : slug + "_" + word
        guard longer.count <= 40 else { break }
        slug = longer
    }
    if slug.isEmpty, let first = words.first { slug = String(first.prefix(40)) }
    return slug.isEmpty ? "edit" : slug
}
