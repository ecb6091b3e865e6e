import CVips

/// Owns one lazily calculated libvips picture. The bytes that it was made of must outlive it.
struct VipsImage: ~Copyable {
    let pointer: OpaquePointer

    deinit { retouch_vips_close(pointer) }

    init(owning pointer: OpaquePointer) { self.pointer = pointer }

    /// Takes packed pixels of 1, 3 or 4 bytes.
    init(wrapping pixels: UnsafeRawBufferPointer, width: Int, height: Int, bands: Int) throws(PictureError) {
        precondition(pixels.count == width * height * bands)
        var opened: OpaquePointer?
        try VipsImage.call { error in
            retouch_vips_wrap(pixels.baseAddress!, Int32(width), Int32(height), Int32(bands), &opened, &error)
        }
        pointer = opened!  // Set whenever the call went well.
    }

    /// Width, height and bytes a pixel of what will be rendered.
    var size: (width: Int, height: Int, bands: Int) {
        var width: Int32 = 0
        var height: Int32 = 0
        var bands: Int32 = 0
        retouch_vips_size(pointer, &width, &height, &bands)
        return (Int(width), Int(height), Int(bands))
    }

    func render(into buffer: UnsafeMutableBufferPointer<UInt8>) throws(PictureError) {
        try VipsImage.call { error in retouch_vips_render(pointer, buffer.baseAddress!, buffer.count, &error) }
    }

    /// Makes a call of ours, on pixels that are known to be good.
    static func call(_ body: (inout retouch_vips_error) -> retouch_vips_outcome) throws(PictureError) {
        var error = retouch_vips_error()
        guard body(&error) != RETOUCH_VIPS_OK else { return }
        throw PictureError(.internalFailure, "the picture could not be processed", detail: error.detail)
    }
}

extension retouch_vips_error {
    /// What libvips said, on one line.
    var detail: String {
        withUnsafePointer(to: self) { String(cString: retouch_vips_error_text($0)) }
            .split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
