import Darkroom
import Testing

@Suite("What accompanies a prompt")
struct PlanOptionsTests {
    private let planner: EditPlanner

    init() throws { planner = try BuiltInPlanner.get() }

    private func steps(_ prompt: String, _ options: PlanOptions) -> String {
        StepNotation.text(of: planner.plan(prompt, options: options).steps)
    }

    @Test("an aspect ratio is extended to in the last step")
    func aspectRatio() {
        #expect(steps("make it sepia", PlanOptions(aspectRatio: 1.5)) == "style/sepia, outpaint/aspect aspect=1.5")
        #expect(steps("", PlanOptions(aspectRatio: 1)) == "outpaint/aspect aspect=1")
        #expect(planner.plan("", options: PlanOptions(aspectRatio: 1)).isUnderstood)
        #expect(steps("crop to a square", PlanOptions(aspectRatio: 1)) == "crop aspect=1")
        #expect(steps("crop to 4:3", PlanOptions(aspectRatio: 1)) == "crop aspect=1.333, outpaint/aspect aspect=1")
    }

    @Test(
        "what is to be left alone is left alone",
        arguments: [
            ("grain", "style/black_white"), ("film grain", "style/black_white"), ("Grain", "style/black_white"),
            ("text", "style/black_white, effect/grain"), ("watermark", "style/black_white, effect/grain"),
            ("vignette", "style/black_white, effect/grain"), ("black and white", "effect/grain"),
        ])
    func leaveAlone(term: String, expected: String) {
        let plan = planner.plan("black and white with grain", options: PlanOptions(leaveAlone: [term]))
        #expect(StepNotation.text(of: plan.steps) == expected)
        #expect(plan.unknown == [])
    }

    @Test("brightness left alone is not changed in either direction")
    func bothDirections() {
        let options = PlanOptions(leaveAlone: ["brightness"])
        #expect(steps("make it brighter and warmer", options) == "tone/temperature+")
        #expect(steps("make it darker and warmer", options) == "tone/temperature+")
    }

    @Test("what cannot be left alone is named", arguments: ["the dog", "color", "people", "shadows"])
    func cannotLeaveAlone(term: String) {
        let plan = planner.plan("make it brighter", options: PlanOptions(leaveAlone: ["text", term]))
        #expect(plan.unknown == [term])
        #expect(!plan.isUnderstood)
    }

    @Test("a part that can be found is left alone", arguments: ["sky", "the background"])
    func leavesAPartAlone(term: String) {
        let plan = planner.plan("make it brighter", options: PlanOptions(leaveAlone: [term]))
        let part = term == "sky" ? Region.sky : .background
        #expect(plan.steps == [EditStep("tone", "brightness", target: .region(.not(part)))])
        #expect(plan.canBeCarriedOut)
        #expect(plan.needs.count == 1)
    }

    @Test("nothing is left of a step that is also to be left alone")
    func contradiction() {
        let plan = planner.plan("blur it", options: PlanOptions(leaveAlone: ["blur"]))
        #expect(plan.steps == [])
        #expect(!plan.isUnderstood)
        #expect(plan.notes == ["blur is left out, as asked", "the prompt asks for nothing to be done"])
    }

    @Test("the masked area needs a mask")
    func mask() {
        let prompt = "brighten the masked area"
        #expect(planner.plan(prompt).needs == ["mask"])
        #expect(planner.plan(prompt).isUnderstood)
        #expect(!planner.plan(prompt).canBeCarriedOut)
        #expect(planner.plan(prompt, options: PlanOptions(hasMask: true)).canBeCarriedOut)
        #expect(planner.plan("brighten the picture").needs == [])
    }

    @Test("pixels of a part cannot be moved", arguments: ["rotate the masked area", "flip the selected part"])
    func maskedGeometry(prompt: String) {
        #expect(!planner.plan(prompt, options: PlanOptions(hasMask: true)).isUnderstood)
    }

    @Test("of two things a mask selects one, which the plan says")
    func twoThings() {
        let masked = PlanOptions(hasMask: true)
        let two = planner.plan("remove the bench and make the old car brighter", options: masked)
        #expect(two.isUnderstood && two.missing == [EditPlan.secondMask] && !two.canBeCarriedOut)
        for prompt in ["remove the bench and the bin", "make the car brighter, then make this car warmer"] {
            #expect(planner.plan(prompt, options: masked).canBeCarriedOut, "\(prompt)")
            #expect(planner.plan(prompt).missing == ["mask"], "\(prompt)")
        }
    }

    @Test("a thing is not recognised, and the plan says what is taken for it")
    func notes() {
        #expect(
            planner.plan("brighten the old dog").notes
                == ["“the old dog” is not recognised: what the mask selects is taken for it"])
        #expect(
            planner.plan("make the red car blue").notes
                == ["“car” is not recognised: what is red there is taken for it"])
    }

    @Test("a background is that of the subject, or what the mask selects")
    func backgrounds() {
        #expect(planner.plan("a white background").needs == ["region:subject"])
        #expect(planner.plan("a white background", options: PlanOptions(hasMask: true)).needs == [])
    }
}
