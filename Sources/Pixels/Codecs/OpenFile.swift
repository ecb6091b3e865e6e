import CVips
import Foundation

/// A file whose header has been read and whose size is within the limits.
struct OpenFile: ~Copyable {
    let header: PictureHeader
    private let image: VipsImage
    private let noun: String

    /// Opens a file for as long as `body` runs. `noun` names it in messages: "picture" or "mask".
    static func with<Value>(
        _ data: Data, limits: DecodeLimits, noun: String,
        _ body: (borrowing OpenFile) throws(PictureError) -> Value
    ) throws(PictureError) -> Value {
        let result: Result<Value, PictureError> = data.withUnsafeBytes { bytes in
            Result { () throws(PictureError) in
                let file = try OpenFile(bytes, limits: limits, noun: noun)
                return try body(file)
            }
        }
        return try result.get()
    }

    private init(_ bytes: UnsafeRawBufferPointer, limits: DecodeLimits, noun: String) throws(PictureError) {
        let format = try OpenFile.format(of: bytes, noun: noun)
        var opened: OpaquePointer?
        var stored = retouch_vips_header()
        var error = retouch_vips_error()
        let outcome = retouch_vips_open(bytes.baseAddress!, bytes.count, format.loader, &opened, &stored, &error)
        guard outcome == RETOUCH_VIPS_OK, let opened else {
            throw OpenFile.failure(outcome, error, format: format, noun: noun)
        }
        let image = VipsImage(owning: opened)
        let turned = stored.orientation > 4
        let header = PictureHeader(
            format: format,
            width: Int(turned ? stored.height : stored.width), height: Int(turned ? stored.width : stored.height),
            hasAlpha: stored.has_alpha, frames: Int(stored.frames))
        try limits.check(width: header.width, height: header.height, noun: noun)
        self.header = header
        self.image = image
        self.noun = noun
    }

    /// Decodes the first frame.
    func pixels(fitting longerSide: Int?) throws(PictureError) -> Picture {
        retouch_vips_fit(image.pointer, Int32(clamping: longerSide ?? 0))
        let size = image.size
        return try Picture(width: size.width, height: size.height, channels: size.bands) {
            (buffer) throws(PictureError) in
            var error = retouch_vips_error()
            let outcome = retouch_vips_render(image.pointer, buffer.baseAddress!, buffer.count, &error)
            guard outcome == RETOUCH_VIPS_OK else {
                throw OpenFile.failure(outcome, error, format: header.format, noun: noun)
            }
        }
    }

    private static func format(of bytes: UnsafeRawBufferPointer, noun: String) throws(PictureError) -> PictureFormat {
        guard !bytes.isEmpty else {
            throw PictureError(.notAPicture, "the \(noun) is empty; send \(PictureFormat.acceptedNames)")
        }
        switch PictureFormat.sniff([UInt8](bytes.prefix(4096))) {
        case .accepted(let format) where format.isDecodable:
            return format
        case .accepted(let format):
            throw refusal(of: format.name, noun: noun)
        case .refused(let name):
            throw refusal(of: name, noun: noun)
        case .unknown:
            throw PictureError(
                .notAPicture, "the \(noun) is no picture file that is known here; send \(PictureFormat.acceptedNames)")
        }
    }

    private static func refusal(of name: String, noun: String) -> PictureError {
        PictureError(.refusedFormat, "\(name) \(noun)s are not accepted; send \(PictureFormat.acceptedNames)")
    }

    private static func failure(
        _ outcome: retouch_vips_outcome, _ error: retouch_vips_error, format: PictureFormat, noun: String
    ) -> PictureError {
        if outcome == RETOUCH_VIPS_PICTURE_FAULT {
            PictureError(
                .damaged,
                "the \(noun) cannot be read: its \(format.name) data is damaged, cut off or of a rare kind; "
                    + "send the whole file or save it anew", detail: error.detail)
        } else {
            PictureError(.internalFailure, "the \(noun) could not be decoded", detail: error.detail)
        }
    }
}
