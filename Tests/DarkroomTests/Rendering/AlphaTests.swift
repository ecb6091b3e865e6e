import Darkroom
import Pixels
import Testing

@Suite("Transparency")
struct AlphaTests {
    private static let painting = Darkroom().operations.filter { !$0.isReshaping }

    @Test("alpha is kept, and so is every pixel that cannot be seen", arguments: painting)
    func kept(operation: OperationIdentifier) throws {
        let picture = Scene.photograph(width: 60, height: 40, alpha: true)
        for painted in try variations(of: picture, .plain(operation)) {
            #expect(painted.channels == 4)
            var changed = 0
            for offset in stride(from: 0, to: picture.bytes.count, by: 4) {
                #expect(painted.bytes[offset + 3] == picture.bytes[offset + 3])
                let isSame = painted.bytes[offset..<(offset + 3)] == picture.bytes[offset..<(offset + 3)]
                if picture.bytes[offset + 3] == 0 { #expect(isSame) } else if !isSame { changed += 1 }
            }
            #expect(
                changed > 100 || operation == OperationIdentifier("blur") || operation == OperationIdentifier("sharpen")
            )
        }
    }

    @Test("what is behind full transparency does not show", arguments: painting)
    func unseen(operation: OperationIdentifier) throws {
        let picture = Scene.photograph(width: 60, height: 40, alpha: true)
        var other = picture
        for offset in stride(from: 0, to: picture.bytes.count, by: 4) where picture.bytes[offset + 3] == 0 {
            (other.bytes[offset], other.bytes[offset + 1], other.bytes[offset + 2]) = (255, 0, 255)
        }
        let first = try variations(of: picture, .plain(operation))
        let second = try variations(of: other, .plain(operation))
        for (one, two) in zip(first, second) {
            let visible = stride(from: 0, to: picture.bytes.count, by: 4).filter { picture.bytes[$0 + 3] > 0 }
            #expect(visible.allSatisfy { one.bytes[$0..<($0 + 3)] == two.bytes[$0..<($0 + 3)] })
        }
    }

    @Test(
        "a picture that is transparent all over comes back as it was", arguments: painting.filter { !$0.needsSubject })
    func nothing(operation: OperationIdentifier) throws {
        let empty = Picture(width: 12, height: 9, channels: 4, bytes: [UInt8](repeating: 0, count: 12 * 9 * 4))
        #expect(try variations(of: empty, .plain(operation)).allSatisfy { $0 == empty })
    }
}
