import CVips

extension Picture {
    /// Gaussian blur, alpha multiplied in meanwhile.
    ///
    /// - Parameter sigma: Pixels; below 0.2 nothing changes.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func blurred(sigma: Double) throws(PictureError) -> Picture {
        guard sigma >= 0.2 else { return self }
        return try processed { image, error in retouch_vips_blur(image, sigma, &error) }
    }
}
