/// One range of a `range` header (RFC 9110, section 14).
enum ByteRange: Equatable {
    case whole
    case part(Range<Int>)
    /// Nothing of it lies in the file: 416.
    case unsatisfiable

    /// - Parameters:
    ///   - header: the header's value; several ranges, other units and nonsense count as none, as the RFC allows.
    ///   - size: bytes of the file.
    init(_ header: String?, size: Int) {
        guard let header, header.hasPrefix("bytes="), !header.contains(",") else {
            self = .whole
            return
        }
        let ends = header.dropFirst("bytes=".count).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            self = .whole
            return
        }
        switch (Int(ends[0]), Int(ends[1])) {
        case (nil, let last?):
            self = last == 0 || size == 0 ? .unsatisfiable : .part(max(0, size - last)..<size)
        case (let first?, let last?) where last < first:
            self = .whole
        case (let first?, let last):
            self = first < size ? .part(first..<min(size, (last ?? size - 1) &+ 1)) : .unsatisfiable
        case (nil, nil):
            self = .whole
        }
    }
}
