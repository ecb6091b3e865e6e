/// The name of an operation: a family and, where the family has several members, which of them.
public struct OperationIdentifier: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// `tone`, `style`, `effect`, `blur`, `rotate`, …
    public let family: String
    /// `brightness`, `watercolor`, …; `nil` where the family is the operation.
    public let name: String?

    public init(_ family: String, _ name: String? = nil) {
        self.family = family
        self.name = name
    }

    /// `style/watercolor`, or `blur` alone.
    public var description: String {
        name.map { "\(family)/\($0)" } ?? family
    }

    public static func < (left: OperationIdentifier, right: OperationIdentifier) -> Bool {
        left.description < right.description
    }
}

extension EditStep {
    /// The operation that the step asks for.
    public var identifier: OperationIdentifier { OperationIdentifier(operation, name) }
}
