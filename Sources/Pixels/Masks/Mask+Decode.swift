public import Foundation

extension Mask {
    /// What marks the pixels to repaint in a mask file.
    public enum Polarity: String, Sendable, CaseIterable {
        /// White = repaint, black = keep, grey = partly.
        case white
        /// Transparent = repaint, opaque = keep, half-transparent = partly.
        case transparent
    }

    /// Decodes a mask file: upright by its own EXIF orientation, at its own size.
    ///
    /// White is repainted. Only where the alpha channel varies and the colour does not (among the pixels that can be
    /// seen), transparent is repainted. Otherwise what cannot be seen is kept. Values within 12 levels of black or white
    /// count as black or white: lossy compression, at whatever stage, leaves such noise beside edges.
    ///
    /// - Throws: `PictureError`; of kind `unsuitableMask` when nothing is selected.
    public static func decode(
        _ data: Data, limits: DecodeLimits = DecodeLimits()
    ) throws(PictureError) -> (mask: Mask, polarity: Polarity) {
        let picture = try OpenFile.with(data, limits: limits, noun: "mask") { file throws(PictureError) in
            try file.pixels(fitting: nil)
        }
        let polarity: Polarity = picture.isAlphaAlone ? .transparent : .white
        var mask = polarity == .transparent ? Mask(transparencyOf: picture) : Mask(lightnessOf: picture)
        mask.snap(within: 12)
        guard mask.selectsAnything else {
            throw PictureError(
                .unsuitableMask,
                "the mask selects nothing; paint white what is to be repainted and black what is to be kept")
        }
        return (mask, polarity)
    }

    /// How light each pixel is (Rec. 709 weights on the sRGB values), times its opacity.
    public init(lightnessOf picture: Picture) {
        self.init(picture) { pixel, hasAlpha in
            let light = (54 * Int(pixel[0]) + 183 * Int(pixel[1]) + 19 * Int(pixel[2]) + 128) >> 8
            return hasAlpha ? UInt8((light * Int(pixel[3]) + 127) / 255) : UInt8(light)
        }
    }

    /// How transparent each pixel is.
    public init(transparencyOf picture: Picture) {
        self.init(picture) { pixel, hasAlpha in hasAlpha ? 255 - pixel[3] : 0 }
    }

    @inline(__always)
    private init(_ picture: Picture, value: (UnsafePointer<UInt8>, Bool) -> UInt8) {
        let bytes = [UInt8](uninitialized: picture.width * picture.height) { buffer in
            picture.bytes.withUnsafeBufferPointer { source in
                var pixel = source.baseAddress!
                for index in 0..<buffer.count {
                    buffer[index] = value(pixel, picture.hasAlpha)
                    pixel += picture.channels
                }
            }
        }
        self.init(width: picture.width, height: picture.height, bytes: bytes)
    }

    private mutating func snap(within levels: UInt8) {
        for index in bytes.indices {
            let value = bytes[index]
            if value <= levels { bytes[index] = 0 } else if value >= 255 - levels { bytes[index] = 255 }
        }
    }
}

extension Picture {
    /// Whether the alpha channel says something and the colour (of the pixels that can be seen) does not.
    fileprivate var isAlphaAlone: Bool {
        guard hasAlpha else { return false }
        /// Levels that a colour may stray by through rounding and lossy compression.
        let tolerance: UInt8 = 8
        return bytes.withUnsafeBufferPointer { source in
            var lowest: SIMD4<UInt8> = .init(repeating: 255)
            var highest: SIMD4<UInt8> = .zero
            var alphaLowest: UInt8 = 255
            for index in stride(from: 0, to: source.count, by: 4) {
                let pixel = SIMD4(source[index], source[index + 1], source[index + 2], source[index + 3])
                alphaLowest = Swift.min(alphaLowest, pixel.w)
                guard pixel.w > 0 else { continue }
                lowest = pointwiseMin(lowest, pixel)
                highest = pointwiseMax(highest, pixel)
            }
            guard alphaLowest < highest.w else { return false }
            let range = highest &- lowest
            return range.x <= tolerance && range.y <= tolerance && range.z <= tolerance
        }
    }
}
