public import Foundation

/// The pictures that a server offers to try with.
public protocol SampleLibrary: Sendable {
    /// The names, as in `/samples/NAME`.
    var names: [String] { get }
    /// The file, or `nil`.
    func picture(named name: String) -> Data?
}
