/// The names of the things that can be drawn into a picture.
public protocol ObjectNames: Sendable {
    /// The name under which a thing can be asked for in a step (`item` of `object/add` and `object/illustrate`).
    ///
    /// - Parameter name: one noun or several words as people write them, such as `cat`, `Kittens` or `hot air balloon`;
    ///   case and plural do not matter.
    /// - Returns: `nil` when there is no such thing.
    func item(named name: String) -> String?
}
