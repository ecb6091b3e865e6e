/// Told how far the work is, 0…1; what it throws ends the work at once.
public typealias Progress = (Double) throws -> Void
