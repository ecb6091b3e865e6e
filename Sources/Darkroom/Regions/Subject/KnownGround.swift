import Pixels

/// What of a picture is not its subject, as far as that is known before anything is cut out: what can be seen through, and
/// the sky. A sky that is rough or behind an edge is held against a place only a little: it may be white fur before a
/// white sky.
struct KnownGround: Sendable {
    /// How much a doubtful sky says.
    private static let doubtful: Float = 0.1

    private let sure, all: Mask

    /// - Parameters:
    ///   - picture: at the size to work at.
    ///   - sky: of any size, and what of it is sure; `nil` where there is none.
    init(_ picture: Picture, sky: Mask?, sure: Mask?) throws {
        let (width, height) = (picture.width, picture.height)
        let alpha = picture.hasAlpha ? (0..<(width * height)).map { 255 - picture.bytes[4 * $0 + 3] } : nil
        func ground(_ mask: Mask?) throws -> Mask {
            let none = [UInt8](repeating: 0, count: width * height)
            var bytes = try mask?.resized(width: width, height: height).bytes ?? none
            if let alpha { for index in bytes.indices { bytes[index] = max(bytes[index], alpha[index]) } }
            return Mask(width: width, height: height, bytes: bytes)
        }
        self.sure = try ground(sure)
        all = try ground(sky)
    }

    /// For each place of a view how sure it is ground, 0…1.
    func shares(width: Int, height: Int) throws -> [Float] {
        let sure = try sure.resized(width: width, height: height).bytes
        let all = try all.resized(width: width, height: height).bytes
        return sure.indices.map { sure[$0] > 127 ? 1 : all[$0] > 127 ? KnownGround.doubtful : 0 }
    }
}
