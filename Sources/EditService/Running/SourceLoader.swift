internal import EditsAPI
internal import FileStore
internal import Foundation
internal import Logging

/// Brings the bytes of a task's picture or mask.
struct SourceLoader: Sendable {
    let files: any FileStore
    let fetcher: GuardedFetcher
    let samples: any SampleLibrary
    let logger: Logger

    /// What was fetched is kept, so that another attempt and the task's follow-ups see the same picture.
    ///
    /// - Throws: ``APIError``: 400 when the reference is at fault, 500 `fetch failed` when the other side is.
    func load(_ reference: SourceReference, field: String, of task: UUID) async throws -> Data {
        switch reference {
        case .remote(let url):
            let key = try PictureFiles.input(field, of: task)
            do {
                return try await files.read(key)
            } catch FileStoreError.notFound {
                let data = try await fetch(url, field: field)
                try await files.write(data, to: key)
                return data
            }
        case .stored(let key):
            do {
                return try await files.read(FileKey(key))
            } catch FileStoreError.notFound {
                throw APIError.badRequest("`\(field)`: that picture is no longer kept here")
            }
        case .sample(let name):
            guard let data = samples.picture(named: name) else {
                throw APIError.badRequest("`\(field)`: there is no sample named \(name.excerpt)")
            }
            return data
        }
    }
}
