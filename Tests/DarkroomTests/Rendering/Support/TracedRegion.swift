import Darkroom
import Foundation
import Pixels

/// A photograph with a mask that was traced by hand; both lie beside the repository, not in it.
struct TracedRegion {
    let photograph: URL
    /// More than one where the question has several right answers.
    let masks: [URL]

    static var isPresent: Bool { folder.map { FileManager.default.fileExists(atPath: $0.path) } ?? false }

    private static var folder: URL? {
        SharedPhotograph.folder?.deletingLastPathComponent().appendingPathComponent("regions")
    }

    /// - Parameter kind: `sky` or `subject`.
    static func all(_ kind: String) throws -> [TracedRegion] {
        guard let folder else { return [] }
        func files(_ path: String) -> [URL] {
            let url = folder.appendingPathComponent(path)
            return (try? FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)) ?? []
        }
        let photographs = files("photos")
        let others = files(kind + "/alt")
        return files(kind).filter { $0.pathExtension == "png" }.compactMap { mask in
            let name = mask.deletingPathExtension().lastPathComponent
            guard let photograph = photographs.first(where: { $0.deletingPathExtension().lastPathComponent == name })
            else { return nil }
            return TracedRegion(
                photograph: photograph, masks: [mask] + others.filter { $0.lastPathComponent.hasPrefix(name) })
        }
    }

    /// Intersection over union with the better of the masks, what is found counted from the middle on.
    func score(_ region: Region) throws -> Double {
        let picture = try Picture.decode(Data(contentsOf: photograph), fitting: 1024)
        guard let found = try? RegionFinder(picture: picture).mask(of: region) else { return 0 }
        return try masks.map { url in
            let truth = try Picture.decode(Data(contentsOf: url))
            let scaled = try found.resized(width: truth.width, height: truth.height)
            // Areas of exactly 128 are left open, where they are areas and not an edge.
            let levels = stride(from: 0, to: truth.bytes.count, by: truth.channels).map { truth.bytes[$0] }
            let hasOpenAreas = levels.lazy.filter { $0 == 128 }.count * 500 > levels.count
            var (both, either) = (0, 0)
            for (index, level) in levels.enumerated() where !(hasOpenAreas && level == 128) {
                let (isFound, isTraced) = (scaled.bytes[index] > 127, level > 127)
                if isFound && isTraced { both += 1 }
                if isFound || isTraced { either += 1 }
            }
            return Double(both) / Double(max(1, either))
        }.max() ?? 0
    }

    /// A picture of 160 × 120 pixels; `color` is given places of 0…1.
    static func scene(_ color: (Double, Double) -> (Int, Int, Int)) -> Picture {
        var bytes: [UInt8] = []
        for y in 0..<120 {
            for x in 0..<160 {
                let (red, green, blue) = color((Double(x) + 0.5) / 160, (Double(y) + 0.5) / 120)
                bytes += [UInt8(red), UInt8(green), UInt8(blue)]
            }
        }
        return Picture(width: 160, height: 120, channels: 3, bytes: bytes)
    }
}
