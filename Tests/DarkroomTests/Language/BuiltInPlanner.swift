import Darkroom

/// The planner with the built-in files, read once for all tests.
enum BuiltInPlanner {
    private static let result = Result { try EditPlanner() }

    static func get() throws -> EditPlanner { try result.get() }
}
