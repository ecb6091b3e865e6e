extension Mask {
    /// What was kept is selected and the other way round.
    public func inverted() -> Mask {
        Mask(width: width, height: height, bytes: bytes.map { 255 - $0 })
    }

    /// Wholly selected wherever it was selected at all.
    public func hardened() -> Mask {
        Mask(width: width, height: height, bytes: bytes.map { $0 == 0 ? 0 : 255 })
    }

    /// Selected in both: the smaller value.
    ///
    /// - Precondition: both have the same size.
    public func intersection(_ other: Mask) -> Mask { combined(with: other) { Swift.min($0, $1) } }

    /// Selected in either: the larger value.
    ///
    /// - Precondition: both have the same size.
    public func union(_ other: Mask) -> Mask { combined(with: other) { Swift.max($0, $1) } }

    /// Selected here and not there.
    ///
    /// - Precondition: both have the same size.
    public func subtracting(_ other: Mask) -> Mask { combined(with: other) { Swift.min($0, 255 - $1) } }

    @inline(__always)
    private func combined(with other: Mask, _ operation: (UInt8, UInt8) -> UInt8) -> Mask {
        precondition(width == other.width && height == other.height)
        let result = [UInt8](uninitialized: bytes.count) { buffer in
            bytes.withUnsafeBufferPointer { here in
                other.bytes.withUnsafeBufferPointer { there in
                    for index in 0..<buffer.count { buffer[index] = operation(here[index], there[index]) }
                }
            }
        }
        return Mask(width: width, height: height, bytes: result)
    }
}
