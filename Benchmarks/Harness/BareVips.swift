import CVips
import Foundation
import Pixels

/// libvips with nothing of ours around it: the floor that an edit is measured against.
enum BareVips {
    struct Failure: Error {}

    /// libpng's filter bits.
    enum Filter: Int32 {
        case none = 0x08
        case sub = 0x10
    }

    /// Decodes a JPEG to packed RGB.
    static func decode(_ file: Data) throws -> [UInt8] {
        try file.withUnsafeBytes { bytes in
            var (image, header, error): (OpaquePointer?, retouch_vips_header, retouch_vips_error) =
                (nil, retouch_vips_header(), retouch_vips_error())
            guard let start = bytes.baseAddress,
                retouch_vips_open(start, bytes.count, RETOUCH_VIPS_JPEG, &image, &header, &error) == RETOUCH_VIPS_OK,
                let image
            else { throw Failure() }
            defer { retouch_vips_close(image) }
            let count = Int(header.width) * Int(header.height) * 3
            var isDone = false
            let pixels = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                isDone = retouch_vips_render(image, buffer.baseAddress!, count, &error) == RETOUCH_VIPS_OK
                initialized = isDone ? count : 0
            }
            guard isDone else { throw Failure() }
            return pixels
        }
    }

    /// Writes a PNG.
    ///
    /// - Returns: its bytes.
    @discardableResult
    static func encode(_ picture: Picture, compression: Int32, filter: Filter) throws -> Int {
        try picture.bytes.withUnsafeBytes { bytes in
            var (image, blob, error): (OpaquePointer?, retouch_vips_blob, retouch_vips_error) =
                (nil, retouch_vips_blob(), retouch_vips_error())
            guard let start = bytes.baseAddress,
                retouch_vips_wrap(
                    start, Int32(picture.width), Int32(picture.height), Int32(picture.channels), &image, &error)
                    == RETOUCH_VIPS_OK, let image
            else { throw Failure() }
            defer { retouch_vips_close(image) }
            guard retouch_vips_save_png(image, compression, filter.rawValue, &blob, &error) == RETOUCH_VIPS_OK else {
                throw Failure()
            }
            defer { retouch_vips_free(blob.bytes) }
            return blob.count
        }
    }
}
