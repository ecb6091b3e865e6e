public import EditsAPI
internal import Engines
public import Foundation
internal import Pixels

extension EditPipeline {
    /// Enlarges one picture to twice its size.
    ///
    /// - Throws: ``APIError`` 400 when it would be larger than the configured side.
    public func enlarge(_ picture: Data, prompt: PromptParameters, seed: UInt32) async throws -> RenderedEdit {
        let limit = configuration.enlargedSide
        let (file, width, height) = try await threads.run { cancellation in
            do {
                // One of our own pictures, whatever the limits are now.
                let decoded = try Picture.decode(picture, limits: DecodeLimits(maxPixels: .max, maxSide: .max))
                let enlarged = try decoded.upscaled(by: 2, limit: limit, check: cancellation.check)
                return (try enlarged.encoded(as: .png), enlarged.width, enlarged.height)
            } catch let error as PictureError {
                throw error.reply(field: "image_id")
            }
        }
        return RenderedEdit(
            grid: file, gridWidth: width, gridHeight: height, pictures: [], engine: "lanczos", seed: seed, notes: [],
            mask: nil)
    }
}
