public import Pixels

/// How far an engine is with a job.
public struct EditProgress: Sendable {
    /// A variation that is finished before the others are.
    public struct Variation: Sendable {
        /// Its place among the four, 0…3.
        public var index: Int
        /// As the engine painted it: nothing has been put back outside the mask yet.
        public var picture: Picture
        /// The source in the frame of the variations, and the mask in it, as in ``EngineResult``.
        public var base: Picture
        public var mask: Mask?

        public init(index: Int, picture: Picture, base: Picture, mask: Mask?) {
            self.index = index
            self.picture = picture
            self.base = base
            self.mask = mask
        }
    }

    /// The share of the whole job that is done, 0…1.
    public var fraction: Double
    /// The variation that has just been finished; each is reported once, in the order in which they are finished. Only for
    /// engines that make them one by one.
    public var finished: Variation?

    public init(fraction: Double, finished: Variation? = nil) {
        self.fraction = fraction
        self.finished = finished
    }
}
