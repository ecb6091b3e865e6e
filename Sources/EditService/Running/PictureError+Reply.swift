internal import EditsAPI
internal import Pixels

extension PictureError {
    /// What the client is told.
    ///
    /// - Parameter field: the request's field that the picture came in.
    func reply(field: String) -> APIError {
        isFaultOfSender ? .badRequest("`\(field)`: \(message)") : .apiError("the picture could not be processed")
    }
}
