internal import CWebFiles
public import EditService
public import Foundation

/// The files that are part of the program: the samples and the API's description.
public struct WebFiles: SampleLibrary {
    public init() {}

    public let names = ["still-life.jpg", "landscape.jpg", "street.jpg"]

    public func picture(named name: String) -> Data? {
        switch name {
        case "still-life.jpg": data(retouch_still_life())
        case "landscape.jpg": data(retouch_landscape())
        case "street.jpg": data(retouch_street())
        default: nil
        }
    }

    /// `openapi.yaml`.
    public var description: Data { data(retouch_openapi()) }

    /// Wraps the program's own constant bytes without a copy.
    private func data(_ file: retouch_web_file) -> Data {
        Data(
            bytesNoCopy: UnsafeMutableRawPointer(mutating: file.bytes), count: file.count, deallocator: .none)
    }
}
