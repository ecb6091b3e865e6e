import CVips

extension Picture {
    /// The picture at exactly `width` × `height` pixels, resampled with Lanczos3, alpha multiplied in meanwhile.
    ///
    /// - Precondition: both are at least 1.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func resized(width: Int, height: Int) throws(PictureError) -> Picture {
        precondition(width > 0 && height > 0)
        guard width != self.width || height != self.height else { return self }
        return try processed { image, error in
            retouch_vips_resize(image, Int32(width), Int32(height), RETOUCH_VIPS_LANCZOS3, &error)
        }
    }

    /// The same, stopped by what `check` throws: it is asked every few milliseconds.
    ///
    /// - Throws: What `check` throws, and as above.
    public func resized(width: Int, height: Int, check: () throws -> Void) throws -> Picture {
        precondition(width > 0 && height > 0)
        guard width != self.width || height != self.height else { return self }
        return try processed(check: check) { image, error in
            retouch_vips_resize(image, Int32(width), Int32(height), RETOUCH_VIPS_LANCZOS3, &error)
        }
    }

    /// The picture scaled down so that its longer side is at most `longerSide` pixels; as it is when it fits.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func fitted(longerSide: Int) throws(PictureError) -> Picture {
        precondition(longerSide > 0)
        guard self.longerSide > longerSide else { return self }
        let size = Picture.size(width, height, fitting: longerSide)
        return try resized(width: size.width, height: size.height)
    }

    /// The size that `fitted(longerSide:)` and `decode(_:limits:fitting:)` give.
    public static func size(_ width: Int, _ height: Int, fitting longerSide: Int) -> (width: Int, height: Int) {
        let factor = Swift.max(1, Double(Swift.max(width, height)) / Double(longerSide))
        return (
            Swift.max(1, Int((Double(width) / factor).rounded(.toNearestOrEven))),
            Swift.max(1, Int((Double(height) / factor).rounded(.toNearestOrEven)))
        )
    }

    /// Runs one operation of libvips and renders its result.
    func processed(
        _ operation: (OpaquePointer, inout retouch_vips_error) -> retouch_vips_outcome
    ) throws(PictureError) -> Picture {
        try withVips { image throws(PictureError) in
            try VipsImage.call { error in operation(image.pointer, &error) }
            let size = image.size
            return try Picture(width: size.width, height: size.height, channels: size.bands) {
                (buffer) throws(PictureError) in try image.render(into: buffer)
            }
        }
    }

    /// The same, stopped by what `check` throws.
    func processed(
        check: () throws -> Void, _ operation: (OpaquePointer, inout retouch_vips_error) -> retouch_vips_outcome
    ) throws -> Picture {
        try bytes.withUnsafeBytes { pixels in
            let image = try VipsImage(wrapping: pixels, width: width, height: height, bands: channels)
            try VipsImage.call { error in operation(image.pointer, &error) }
            let size = image.size
            return try Picture(width: size.width, height: size.height, channels: size.bands) { buffer in
                try image.render(into: buffer, check: check)
            }
        }
    }
}
