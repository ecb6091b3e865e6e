import COpenCV

extension PictureError {
    /// A failed call of ours to OpenCV.
    init(opencv error: retouch_opencv_error) {
        let text = withUnsafePointer(to: error) { String(cString: retouch_opencv_error_text($0)) }
        self.init(
            .internalFailure, "the picture could not be processed",
            detail: text.split(whereSeparator: \.isNewline).joined(separator: "; "))
    }
}
