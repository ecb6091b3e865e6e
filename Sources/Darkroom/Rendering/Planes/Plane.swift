/// A rectangle of numbers in single precision, row by row from the top: what painting works on between the picture that
/// comes in and the one that goes out.
struct Plane<Element: PlaneElement>: Sendable {
    let width: Int
    let height: Int
    /// `width * height` values.
    var values: [Element]

    init(width: Int, height: Int, values: [Element]) {
        precondition(values.count == width * height)
        self.width = width
        self.height = height
        self.values = values
    }

    init(width: Int, height: Int, repeating value: Element = .zero) {
        self.init(width: width, height: height, values: [Element](repeating: value, count: width * height))
    }

    /// A plane that `fill` writes: it must set every value.
    init(width: Int, height: Int, fill: (UnsafeMutablePointer<Element>) throws -> Void) rethrows {
        let count = width * height
        let values = try [Element](unsafeUninitializedCapacity: count) { buffer, initialized in
            try fill(buffer.baseAddress.unsafelyUnwrapped)
            initialized = count
        }
        self.init(width: width, height: height, values: values)
    }

    /// A plane that `fill` writes band by band, each time the rows it is given and nothing else, on several
    /// threads at once.
    init(
        width: Int, height: Int, check: Check, rows fill: (UnsafeMutablePointer<Element>, Range<Int>) -> Void
    ) throws {
        try self.init(width: width, height: height) { target in
            try (0..<height).concurrentBands(of: width, check: check) { rows in fill(target, rows) }
        }
    }

    var longerSide: Int { max(width, height) }

    /// The value at a place; beyond the edges the nearest value there is.
    @inline(__always)
    subscript(clamped x: Int, y: Int) -> Element {
        values[min(height - 1, max(0, y)) * width + min(width - 1, max(0, x))]
    }

    /// The plane with every value replaced, on several threads at once.
    @_specialize(where Element == Float, Other == Float)
    @_specialize(where Element == Float, Other == SIMD4<Float>)
    @_specialize(where Element == SIMD4<Float>, Other == Float)
    @_specialize(where Element == SIMD4<Float>, Other == SIMD4<Float>)
    func map<Other>(check: Check, _ transform: (Element) -> Other) throws -> Plane<Other> {
        try Plane<Other>(
            width: width, height: height, check: check,
            rows: { target, rows in
                read { source in
                    for index in rows.indices(of: width) { target[index] = transform(source[index]) }
                }
            })
    }

    /// Changes the values band by band, on several threads at once.
    ///
    /// - Parameter change: is given the values, and the indices of those that are its turn; it must write nothing else.
    mutating func update(check: Check, _ change: (UnsafeMutablePointer<Element>, Range<Int>) -> Void) throws {
        let (width, height) = (width, height)
        try write { values in
            try (0..<height).concurrentBands(of: width, check: check) { rows in change(values, rows.indices(of: width))
            }
        }
    }

    /// Runs `body` with a pointer to the values.
    @inline(__always)
    func read<Result>(_ body: (UnsafePointer<Element>) throws -> Result) rethrows -> Result {
        try values.withUnsafeBufferPointer { try body($0.baseAddress.unsafelyUnwrapped) }
    }

    /// Runs `body` with a pointer to the values, which it may change.
    @inline(__always)
    mutating func write<Result>(_ body: (UnsafeMutablePointer<Element>) throws -> Result) rethrows -> Result {
        try values.withUnsafeMutableBufferPointer { try body($0.baseAddress.unsafelyUnwrapped) }
    }
}

/// What a plane can hold: a number, or a colour of four lanes.
///
/// What is done to whole planes is compiled for both kinds by name (`@_specialize`), since builds that are not optimised as a
/// whole, as for tests, would else look every sum up at run time and take five times as long.
protocol PlaneElement: Sendable {
    static var zero: Self { get }
    static func + (left: Self, right: Self) -> Self
    static func - (left: Self, right: Self) -> Self
    static func * (left: Self, right: Float) -> Self
}

extension Float: PlaneElement {}
extension SIMD4<Float>: PlaneElement {}
