import CVips
public import Foundation

extension Picture {
    /// Writes the picture as a file, without metadata.
    ///
    /// - Throws: `PictureError` of kind `internalFailure`, such as for a side longer than the format holds (WebP: 16,383).
    public func encoded(as encoding: PictureEncoding) throws(PictureError) -> Data {
        switch encoding {
        case .png:
            PNGWriter(picture: self).data()
        case .jpeg(let quality):
            try saved { image, blob, error in retouch_vips_save_jpeg(image, Int32(quality), &blob, &error) }
        case .webp(let quality, let effort):
            WebPFile.withoutMetadata(
                try saved { image, blob, error in
                    retouch_vips_save_webp(image, Int32(quality), Int32(effort), &blob, &error)
                })
        }
    }

    private func saved(
        _ save: (OpaquePointer, inout retouch_vips_blob, inout retouch_vips_error) -> retouch_vips_outcome
    ) throws(PictureError) -> Data {
        try withVips { image throws(PictureError) in
            var blob = retouch_vips_blob()
            try VipsImage.call { error in save(image.pointer, &blob, &error) }
            return Data(blob)
        }
    }

    /// Runs `body` on the pixels as libvips sees them, without a copy.
    func withVips<Value>(_ body: (borrowing VipsImage) throws(PictureError) -> Value) throws(PictureError) -> Value {
        let result: Result<Value, PictureError> = bytes.withUnsafeBytes { pixels in
            Result { () throws(PictureError) in
                try body(VipsImage(wrapping: pixels, width: width, height: height, bands: channels))
            }
        }
        return try result.get()
    }
}

extension Data {
    /// Takes over an encoded file without copying it.
    init(_ blob: retouch_vips_blob) {
        guard let bytes = blob.bytes else {
            self.init()
            return
        }
        self.init(
            bytesNoCopy: bytes, count: blob.count, deallocator: .custom { pointer, _ in retouch_vips_free(pointer) })
    }
}
