internal import EditsAPI
internal import Engines
internal import FileStore
internal import Foundation
internal import Logging
internal import Pixels

extension EditService {
    /// A request whose pictures are references, with the inline ones stored.
    struct StoredSources {
        var request: EditRequest
        var image: SourceReference
        var mask: SourceReference?
    }

    /// Finds out where the picture and the mask come from, and stores those that came inside the request.
    ///
    /// What can be refused without the network is refused here: bad URLs, files that are no pictures, pictures that are
    /// too large.
    func storeSources(of request: EditRequest, task: UUID) async throws -> StoredSources {
        guard let image = request.imageURL else { throw APIError.badRequest("`image_url` is required") }
        let imageSource = try source(image, field: "image_url")
        let maskSource = try request.mask.map { try source($0, field: "mask") }
        var stored = StoredSources(request: request, image: try await keep(imageSource, "image_url", of: task))
        if case .inline(let data) = imageSource { stored.request.imageURL = data.placeholder }
        if let maskSource {
            stored.mask = try await keep(maskSource, "mask", of: task)
            if case .inline(let data) = maskSource { stored.request.mask = data.placeholder }
        }
        return stored
    }

    /// Removes what was stored for a task that was not accepted after all.
    func removeInputs(of task: UUID) async {
        for field in ["image_url", "mask"] {
            do {
                try await files.delete(PictureFiles.input(field, of: task))
            } catch {
                logger.warning("input not removed", metadata: ["task_id": "\(task.wireText)", "error": "\(error)"])
            }
        }
    }

    private enum Source {
        case inline(Data)
        case reference(SourceReference)
    }

    private func source(_ text: String, field: String) throws -> Source {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        do {
            if DataURL.matches(text) {
                return .inline(Data(try DataURL(text, limit: fetcher.limits.bytes).bytes))
            }
            if text.contains("://") {
                if let own = try ownLinks.reference(to: text, field: field) { return .reference(own) }
                _ = try GuardedFetcher.target(text)
                return .reference(.remote(url: text))
            }
            guard field == "mask" else {
                throw APIError.badRequest("`\(field)` must be an http(s) URL or a data: URL of a picture")
            }
            return .inline(Data(try Base64Text.decode(text.utf8, limit: fetcher.limits.bytes)))
        } catch let error as EmbeddedFileError {
            throw APIError.badRequest("`\(field)`: \(error)")
        } catch let error as FetchError {
            throw error.reply(field: field)
        }
    }

    private func keep(_ source: Source, _ field: String, of task: UUID) async throws -> SourceReference {
        switch source {
        case .reference(let reference): return reference
        case .inline(let data):
            let limits = configuration.decodeLimits
            do {
                _ = try await threads.run { try PictureHeader.read(data, limits: limits) }
            } catch let error as PictureError {
                throw error.reply(field: field)
            }
            let key = try PictureFiles.input(field, of: task)
            try await files.write(data, to: key)
            return .stored(key: key.path)
        }
    }
}

extension Data {
    /// What stands in a stored request for a picture that came inside it.
    fileprivate var placeholder: String { "data:,(\(count) bytes)" }
}
