import Pixels

extension RegionFinder {
    /// A connected thing of a colour, the one nearest to `near` where there are several; `nil` where nothing has it.
    func colored(_ color: NamedColor, near: Place?, check: Check) throws -> Mask? {
        nil
    }
}
