import CVips

extension Mask {
    /// The mask at the size of its picture.
    ///
    /// - Throws: `PictureError` of kind `unsuitableMask` when the aspect ratio differs by more than 1 %, or when
    ///   nothing of a tiny selection is left after scaling.
    public func fitted(toWidth width: Int, height: Int) throws(PictureError) -> Mask {
        precondition(width > 0 && height > 0)
        guard width != self.width || height != self.height else { return self }
        let ratio = Double(self.width) * Double(height) / (Double(self.height) * Double(width))
        guard abs(ratio - 1) <= 0.01 + 1e-9 || abs(1 / ratio - 1) <= 0.01 + 1e-9 else {
            throw PictureError(
                .unsuitableMask,
                "the mask is \(self.width)×\(self.height) pixels and the picture \(width)×\(height); "
                    + "send a mask of the picture's size or at least of its aspect ratio (within 1 %)")
        }
        let scaled = try resized(width: width, height: height)
        guard scaled.selectsAnything else {
            throw PictureError(.unsuitableMask, "the mask selects nothing at the picture's size of \(width)×\(height)")
        }
        return scaled
    }

    /// The mask at exactly `width` × `height` pixels, without overshoot: what is 0 all around stays 0.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func resized(width: Int, height: Int) throws(PictureError) -> Mask {
        precondition(width > 0 && height > 0)
        guard width != self.width || height != self.height else { return self }
        return try processed { image, error in
            retouch_vips_resize(image, Int32(width), Int32(height), RETOUCH_VIPS_LINEAR, &error)
        }
    }

    /// Gaussian blur, which spreads outside as well; see `feathered(radius:)` for one that does not.
    ///
    /// - Parameter sigma: Pixels; below 0.2 nothing changes.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func blurred(sigma: Double) throws(PictureError) -> Mask {
        guard sigma >= 0.2 else { return self }
        return try processed { image, error in retouch_vips_blur(image, sigma, &error) }
    }

    private func processed(
        _ operation: (OpaquePointer, inout retouch_vips_error) -> retouch_vips_outcome
    ) throws(PictureError) -> Mask {
        let result: Result<Mask, PictureError> = bytes.withUnsafeBytes { pixels in
            Result { () throws(PictureError) in
                let image = try VipsImage(wrapping: pixels, width: width, height: height, bands: 1)
                try VipsImage.call { error in operation(image.pointer, &error) }
                let size = image.size
                let bytes = try [UInt8](uninitialized: size.width * size.height) {
                    (buffer) throws(PictureError) in try image.render(into: buffer)
                }
                return Mask(width: size.width, height: size.height, bytes: bytes)
            }
        }
        return try result.get()
    }
}
