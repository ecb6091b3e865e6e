extension Picture {
    /// The picture at a whole multiple of its size: resampled with Lanczos3, then sharpened at its edges.
    ///
    /// Sharpened is the luma alone, by adaptive unsharp masking (Polesel, Ramponi & Mathews 2000): the more the stronger the
    /// edge, and not at all where lightness varies by less than noise and the blocks of JPEG do. The result
    /// stays within the lightest and the darkest pixel of the source about it, so that no halo appears.
    /// - Parameters:
    ///   - factor: 1 to 8; 1 gives the picture as it is.
    ///   - limit: the longest that the longer side of the result may be, in pixels.
    ///   - check: asked every few milliseconds; what it throws ends the work and is thrown on.
    /// - Throws: `PictureError` of kind `tooLarge` when the result would be over `limit`, `internalFailure`, and what
    ///   `check` throws.
    public func upscaled(by factor: Int = 2, limit: Int = 8_192, check: () throws -> Void = {}) throws -> Picture {
        precondition((1...8).contains(factor))
        guard longerSide * factor <= limit else {
            throw PictureError(
                .tooLarge,
                """
                the picture is \(width)×\(height) pixels; enlarged \(factor) times it would be over \(limit) pixels a \
                side
                """)
        }
        guard factor > 1 else { return self }
        let large = try LanczosEnlarger(picture: self, factor: factor).enlarged(check: check)
        return try EdgeSharpener(picture: large, source: self, factor: factor).sharpened(check: check)
    }
}
