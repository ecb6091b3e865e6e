/// One of the four pictures of an earlier job, around which new variations are made.
///
/// A variation of a variation has several, the oldest first: the first names the job that was made without any, each
/// further one a job that was made around those before it. All of them are of one instruction and one source.
public struct Anchor: Sendable, Hashable, Codable {
    /// The seed of the job that the picture came from.
    public var seed: UInt32
    /// Its place among the four, 0…3.
    public var index: Int

    public init(seed: UInt32, index: Int) {
        self.seed = seed
        self.index = index
    }
}
