import COpenCV

extension Picture {
    /// Bilateral filter (Tomasi and Manduchi, 1998): smooths within areas of like colour and keeps their edges. Alpha
    /// stays as it is.
    ///
    /// - Parameters:
    ///   - diameter: Pixels of the neighbourhood, 3 to 31; the time grows with its square.
    ///   - colourSigma: Levels of 255 within which colours count as alike, such as 30.
    ///   - spaceSigma: Pixels.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func bilateralFiltered(
        diameter: Int, colourSigma: Double, spaceSigma: Double
    ) throws(PictureError) -> Picture {
        precondition((3...31).contains(diameter) && colourSigma > 0 && spaceSigma > 0)
        return try filteringColours { from, to, width, height, error in
            retouch_opencv_bilateral(from, to, width, height, Int32(diameter), colourSigma, spaceSigma, &error)
        }
    }

    /// Domain transform filter in its recursive form (Gastal and Oliveira, 2011): smooths over long distances, edges kept,
    /// fast. Alpha stays as it is.
    ///
    /// - Parameters:
    ///   - spaceSigma: Pixels, 0 to 200.
    ///   - colourSigma: Difference of colour that counts as an edge, 0 to 1.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func edgePreservingFiltered(
        spaceSigma: Double, colourSigma: Double
    ) throws(PictureError) -> Picture {
        precondition(spaceSigma > 0 && spaceSigma <= 200 && colourSigma > 0 && colourSigma <= 1)
        // OpenCV's filter reads one pixel beyond a picture that is a single pixel wide or high.
        guard width > 1, height > 1 else { return self }
        return try filteringColours { from, to, width, height, error in
            retouch_opencv_edge_preserving(
                from, to, width, height, Float(spaceSigma), Float(colourSigma), &error)
        }
    }

    /// Non-local means (Buades, Coll and Morel, 2005): takes away noise and keeps texture; slow. Alpha stays as it is.
    ///
    /// - Parameters:
    ///   - lightness: Strength for the noise of lightness, in levels of 255, such as 3 (slight) to 10 (strong).
    ///   - colour: Strength for the noise of colour.
    ///   - window: Pixels of the square that is searched for like patches, odd; the time grows with its square.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func denoised(lightness: Double, colour: Double, window: Int = 21) throws(PictureError) -> Picture {
        precondition(lightness > 0 && colour >= 0 && window >= 3 && window % 2 == 1)
        return try filteringColours { from, to, width, height, error in
            retouch_opencv_denoise(from, to, width, height, Float(lightness), Float(colour), 7, Int32(window), &error)
        }
    }

    /// Mean-shift filter (Comaniciu and Meer, 2002): flat patches of one colour, as in a poster. Alpha stays as it is.
    ///
    /// - Parameters:
    ///   - spaceRadius: Pixels; the time grows with its square.
    ///   - colourRadius: Levels of 255.
    ///   - levels: Halvings of the picture that are tried first, 0 to 8.
    /// - Throws: `PictureError` of kind `internalFailure`.
    public func meanShiftFiltered(
        spaceRadius: Double, colourRadius: Double, levels: Int = 1
    ) throws(PictureError) -> Picture {
        precondition(spaceRadius > 0 && colourRadius > 0 && (0...8).contains(levels))
        return try filteringColours { from, to, width, height, error in
            retouch_opencv_mean_shift(from, to, width, height, spaceRadius, colourRadius, Int32(levels), &error)
        }
    }

    /// Runs a filter that knows three channels, and puts the alpha back.
    private func filteringColours(
        _ filter: (
            UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>, Int32, Int32, inout retouch_opencv_error
        ) -> Int32
    ) throws(PictureError) -> Picture {
        let colours = withChannels(3)
        var filtered = try Picture(width: width, height: height, channels: 3) { buffer throws(PictureError) in
            var error = retouch_opencv_error()
            guard filter(colours.bytes, buffer.baseAddress!, Int32(width), Int32(height), &error) == 0 else {
                throw PictureError(opencv: error)
            }
        }
        guard hasAlpha else { return filtered }
        filtered = filtered.withChannels(4)
        for index in stride(from: 3, to: bytes.count, by: 4) { filtered.bytes[index] = bytes[index] }
        return filtered
    }
}
