import COpenCV

extension Picture {
    /// The median of an `aperture` × `aperture` square, for each channel.
    ///
    /// - Parameter aperture: Pixels, odd, at least 3.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func medianFiltered(aperture: Int) throws(PictureError) -> Picture {
        precondition(aperture >= 3 && aperture % 2 == 1)
        return try filtering { from, to, error in
            retouch_opencv_median(from, to, Int32(width), Int32(height), Int32(channels), Int32(aperture), &error)
        }
    }

    /// The smallest value within a disc of `radius` pixels, for each channel: dark parts grow.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func eroded(radius: Int) throws(PictureError) -> Picture { try grown(radius: radius, light: false) }

    /// The largest value within a disc of `radius` pixels, for each channel: light parts grow.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func dilated(radius: Int) throws(PictureError) -> Picture { try grown(radius: radius, light: true) }

    private func grown(radius: Int, light: Bool) throws(PictureError) -> Picture {
        precondition(radius >= 0)
        guard radius > 0 else { return self }
        return try filtering { from, to, error in
            retouch_opencv_morphology(
                from, to, Int32(width), Int32(height), Int32(channels), Int32(radius), light ? 1 : 0, &error)
        }
    }

    private func filtering(
        _ filter: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>, inout retouch_opencv_error) -> Int32
    ) throws(PictureError) -> Picture {
        try Picture(width: width, height: height, channels: channels) { buffer throws(PictureError) in
            var error = retouch_opencv_error()
            guard filter(bytes, buffer.baseAddress!, &error) == 0 else { throw PictureError(opencv: error) }
        }
    }
}

extension Mask {
    /// The selection shrunk by a disc of `radius` pixels.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func eroded(radius: Int) throws(PictureError) -> Mask { try grown(radius: radius, outwards: false) }

    /// The selection grown by a disc of `radius` pixels.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func dilated(radius: Int) throws(PictureError) -> Mask { try grown(radius: radius, outwards: true) }

    private func grown(radius: Int, outwards: Bool) throws(PictureError) -> Mask {
        precondition(radius >= 0)
        guard radius > 0 else { return self }
        let grown = try [UInt8](uninitialized: bytes.count) { buffer throws(PictureError) in
            var error = retouch_opencv_error()
            guard
                retouch_opencv_morphology(
                    bytes, buffer.baseAddress!, Int32(width), Int32(height), 1, Int32(radius), outwards ? 1 : 0, &error)
                    == 0
            else { throw PictureError(opencv: error) }
        }
        return Mask(width: width, height: height, bytes: grown)
    }
}
