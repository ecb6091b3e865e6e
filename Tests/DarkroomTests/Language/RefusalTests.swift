import Darkroom
import Testing

@Suite("What is named as not understood")
struct RefusalTests {
    private let planner: EditPlanner

    init() throws { planner = try BuiltInPlanner.get() }

    @Test(
        "the phrase, as written, and as long as it makes sense",
        arguments: [
            ("a cat sitting on a table", ["a cat sitting on a table"]),
            ("Make this a Picasso painting", ["a Picasso painting"]),
            ("Convert into Ghibli style, please", ["Ghibli style"]),
            ("replace the dog with a cat", ["replace the dog with a cat"]),
            ("watercolor of a cat", ["a cat"]),
            ("make the black dog a watercolor", ["dog"]),
            ("turn my cat into an oil painting", ["my cat"]),
            ("could you please give it a rustic look?", ["a rustic look"]),
            ("remove the vignette", ["remove the vignette"]),
            ("add a black and white cat", ["a black and white cat"]),
            ("Sort clutter and unnecessary objects", ["Sort clutter and unnecessary objects"]),
            ("make it brighter and add a dog", ["a dog"]),
            ("watercolor. Remove the rain. Add a hat.", ["Remove the rain", "a hat"]),
            ("🌧️", ["🌧️"]),
        ] as [(String, [String])])
    func names(prompt: String, unknown: [String]) {
        #expect(planner.plan(prompt).unknown == unknown)
    }

    @Test("what was asked of a part is not done to the whole")
    func partsAreNotTheWhole() {
        for prompt in [
            "blur the wall", "blur the wall and make it darker", "darken the roof and the trees",
            "darken and desaturate the dress", "make the dog brighter, warmer and sharper", "add grain to the wall",
            "blur everything except the dog", "brighten everything but the dog", "blur, but only the dog",
            "make the sky and the sea black and white", "increase the contrast of the clouds",
        ] {
            let plan = planner.plan(prompt)
            #expect(!plan.steps.isEmpty && !plan.steps.contains { $0.target == .all }, "\(prompt)")
            #expect(!plan.canBeCarriedOut && plan.missing == ["mask"], "\(prompt)")
        }
    }

    @Test("a prompt that asks for nothing has nothing to do, and says so")
    func nothing() {
        for prompt in [
            "", "   \n ", "please", "?!?", "don't blur it", "no grain, no vignette", "thanks!", "and", "\u{200B}",
        ] {
            let plan = planner.plan(prompt)
            #expect(!plan.isUnderstood, "\(prompt)")
            #expect(plan.steps == [], "\(prompt)")
            #expect(plan.unknown == [], "\(prompt)")
            #expect(plan.notes.last == "the prompt asks for nothing to be done", "\(prompt)")
        }
    }

    @Test("foreign and right-to-left text is named as it is")
    func foreign() {
        for prompt in ["اجعل الصورة أكثر سطوعا", "צור תמונה", "rends l'image plus lumineuse", "мне темнее"] {
            #expect(planner.plan(prompt).unknown == [prompt])
        }
    }
}
