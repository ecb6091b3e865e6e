/// How a hole is filled, the same for all fillings of it.
struct FillManner: Sendable {
    /// Pixels over which a step in colour at a seam is spread.
    let reach: Float
    /// The size of such a step, of 1, from which on it is hardly taken for a difference in light.
    let tolerance: Float
    /// The same where there is no texture, so that nothing would hide a seam.
    let smoothTolerance: Float
    /// How many drafts, at most, the likeliest is chosen from.
    let drafts: Int
}
