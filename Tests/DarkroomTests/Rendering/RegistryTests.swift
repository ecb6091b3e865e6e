import Darkroom
import Pixels
import Testing

@Suite("The registry of operations")
struct RegistryTests {
    @Test("holds every operation once")
    func complete() {
        let operations = Darkroom().operations
        #expect(Set(operations).count == operations.count)
        let expected = [
            "tone/brightness", "tone/contrast", "tone/saturation", "tone/vibrance", "tone/temperature", "tone/shadows",
            "tone/highlights", "tone/fade", "style/black_white", "style/sepia", "style/watercolor", "style/oil",
            "style/pencil", "style/pixel_art", "effect/invert", "effect/vignette", "effect/grain", "blur", "sharpen",
            "rotate", "flip/horizontal", "flip/vertical", "crop",
        ]
        #expect(Set(expected).isSubset(of: operations.map(\.description)))
    }

    @Test("a step that names no operation is refused by that name")
    func unknown() {
        let unknown = OperationIdentifier("style", "macrame")
        #expect(throws: DarkroomError.unknownOperation(unknown)) {
            try variations(of: Scene.photograph(), EditStep("tone", "brightness"), EditStep("style", "macrame"))
        }
        #expect("\(DarkroomError.unknownOperation(unknown))".contains("style/macrame"))
    }

    @Test("an empty plan, a foreign mask and a variation that is not there are refused")
    func misuse() throws {
        let picture = Scene.photograph(width: 20, height: 10)
        #expect(throws: DarkroomError.emptyPlan) { try Darkroom().prepare(EditPlan(), picture: picture) }
        let plan = EditPlan(steps: [EditStep("tone", "brightness")])
        #expect(throws: DarkroomError.maskSize) {
            try Darkroom().prepare(
                plan, picture: picture, mask: Mask(width: 10, height: 20, bytes: [UInt8](repeating: 255, count: 200)))
        }
        let session = try Darkroom().prepare(plan, picture: picture)
        #expect(throws: DarkroomError.noSuchVariation(4)) { try session.render(variation: 4) }
        #expect(throws: DarkroomError.noSuchVariation(-1)) { try session.render(variation: -1) }
    }

    @Test("the masked area needs a mask")
    func masked() {
        #expect(throws: DarkroomError.maskNeeded(OperationIdentifier("blur"))) {
            try variations(of: Scene.photograph(), EditStep("blur", target: .masked))
        }
    }
}
