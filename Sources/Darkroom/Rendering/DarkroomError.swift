/// Why a plan cannot be carried out, or was not.
public enum DarkroomError: Error, Sendable, Hashable {
    /// The plan has no step.
    case emptyPlan
    /// No entry of the registry has this name.
    case unknownOperation(OperationIdentifier)
    /// The step acts on the masked area and there is no mask.
    case maskNeeded(OperationIdentifier)
    /// A rotation, a flip or a zoom would change pixels outside the mask.
    case geometryWithMask(OperationIdentifier)
    /// The mask's size is not the picture's.
    case maskSize
    /// The whole picture is to be filled, so that nothing is left to fill it with.
    case nothingToCopyFrom
    /// A number that the operation needs is missing or out of range.
    case badArgument(OperationIdentifier, argument: String, expected: String)
    /// The picture has no such part, or none that can be found.
    case regionNotFound(Region)
    /// The result would have more pixels a side than is allowed.
    case tooLarge(OperationIdentifier, limit: Int)
    /// There are the variations 0…3 only.
    case noSuchVariation(Int)
}

extension DarkroomError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptyPlan: "there is nothing to do"
        case .unknownOperation(let operation): "there is no operation \(operation)"
        case .maskNeeded(let operation): "\(operation) is to act on the masked area, but there is no mask"
        case .geometryWithMask(let operation): "\(operation) would change the picture outside the mask"
        case .maskSize: "the mask has another size than the picture"
        case .nothingToCopyFrom: "everything is selected, so nothing is left of the picture to fill it with"
        case .badArgument(let operation, let argument, let expected): "\(operation): \(argument) must be \(expected)"
        case .regionNotFound(.masked): "there is no mask"
        case .regionNotFound(.background): "nothing in the picture stands out from a background"
        case .regionNotFound(.subject): "nothing in the picture stands out as its subject"
        case .regionNotFound(let region): "no \(region) was found in the picture"
        case .tooLarge(let operation, let limit): "\(operation) would make the picture over \(limit) pixels a side"
        case .noSuchVariation(let variation): "there is no variation \(variation)"
        }
    }
}
