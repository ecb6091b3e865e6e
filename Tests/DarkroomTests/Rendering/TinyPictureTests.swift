import Darkroom
import Pixels
import Testing

@Suite("Pictures of odd sizes")
struct TinyPictureTests {
    @Test("are painted like any other", arguments: Darkroom().operations.filter { !$0.needsSubject })
    func odd(operation: OperationIdentifier) throws {
        for (width, height) in [(1, 1), (1, 9), (9, 1), (2, 2), (3, 2), (400, 2), (2, 400), (17, 5)] {
            for alpha in [false, true] {
                let picture = Scene.photograph(width: width, height: height, alpha: alpha)
                for painted in try variations(of: picture, .plain(operation)) {
                    #expect(painted.channels == picture.channels || operation.isReshaping && painted.hasAlpha)
                    if !operation.isResizing {
                        #expect(painted.width * painted.height == width * height)
                    }
                }
            }
        }
    }
}
