import Darkroom
import Testing

@Suite("Texts and things that a prompt asks for")
struct OverlayReadingTests {
    /// A few names, so that no font is needed.
    private struct Names: ObjectNames {
        func item(named name: String) -> String? {
            [
                "cat": "cat", "cats": "cat", "kitten": "cat", "dog": "dog", "balloons": "balloon", "balloon": "balloon",
                "cup of coffee": "hot beverage", "acme logo": "acme logo", "气球": "balloon",
                "猫": "cat", "狗": "dog",
            ][name]
        }
    }

    private static let planner = Result { try EditPlanner(objects: Names()) }

    private func plan(_ prompt: String, illustrates: Bool = true, aspect: Double? = nil) throws -> EditPlan {
        try Self.planner.get().plan(
            prompt, options: PlanOptions(aspectRatio: aspect, illustrates: illustrates))
    }

    private func text(_ step: EditStep) -> String {
        let words = step.words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let numbers = step.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\(Int($0.value))" }
        return ([step.identifier.description] + words + numbers).joined(separator: " ")
    }

    @Test(
        "a text in quotation marks, with what is said about it",
        arguments: [
            (#"add the text "SALE" in white at the bottom"#, "text/add color=#ffffff place=bottom text=SALE"),
            (#"Add the caption "It's, well, done!" at the top"#, "text/add place=top text=It's, well, done!"),
            (
                #"write “Happy Birthday” in red cursive letters in the top left corner"#,
                "text/add color=#ff0000 font=script place=top left text=Happy Birthday"
            ),
            (#"put 'don't panic' in the middle of the picture"#, "text/add place=center text=don't panic"),
            (#"please add a title that says "Rome" in a bold font"#, "text/add font=bold text=Rome"),
        ])
    func texts(prompt: String, expected: String) throws {
        let plan = try plan(prompt)
        #expect(plan.steps.map(text) == [expected])
        #expect(plan.isUnderstood)
    }

    @Test(
        "a text in capitals, where the rest is not",
        arguments: [
            ("write HAPPY BIRTHDAY at the bottom in pink", "text/add color=#ffc0cb place=bottom text=HAPPY BIRTHDAY"),
            ("add the text SALE 50% OFF in white at the top", "text/add color=#ffffff place=top text=SALE 50% OFF"),
            ("put SUMMER 2024 in the bottom right corner", "text/add place=bottom right text=SUMMER 2024"),
            ("make it BLACK AND WHITE", "style/black_white"),
            ("put BMW in the garage", nil),
            ("ADD THE TEXT SALE", "text/add text=SALE"),
        ])
    func capitals(prompt: String, expected: String?) throws {
        let plan = try plan(prompt)
        #expect(plan.isUnderstood == (expected != nil))
        if let expected { #expect(plan.steps.map(text) == [expected]) }
    }

    @Test(
        "a thing to be added, or a scene of which it is the main noun",
        arguments: [
            ("add a cat", "object/add item=cat"),
            ("Add three balloons at the top", "object/add item=balloon place=top count=3"),
            ("put the cat in the bottom right corner", nil),
            ("add the acme logo in the bottom right corner", "object/add item=acme logo place=bottom right"),
            ("A cat sitting on a table", "object/illustrate item=cat"),
            ("a fluffy kitten sleeps on a sofa", "object/illustrate item=cat"),
            ("a cup of coffee on a desk", "object/illustrate item=hot beverage"),
            ("two cats", "object/illustrate item=cat count=2"),
            ("draw a dog running on the beach", "object/illustrate item=dog"),
        ])
    func things(prompt: String, expected: String?) throws {
        let plan = try plan(prompt)
        #expect(plan.steps.map(text) == (expected.map { [$0] } ?? []))
        #expect(plan.isUnderstood == (expected != nil))
    }

    @Test(
        "sizes in numbers, and borders in a colour",
        arguments: [
            ("resize it to 800x600", "resize height=600 width=800"), ("scale the image to 50%", "resize factor%=50"),
            ("resize the photo to 1024 pixels wide", "resize width=1024"), ("upscale 4x", "upscale factor=4"),
            ("scale it 1.5x.", "resize factor%=150"),
            ("please enlarge the picture 2x", "upscale factor=2"), ("reduce the size by 25%", "resize factor%=75"),
            ("add a thick black border", "frame/border color=#000000"),
            ("add a 10% white border", "frame/border color=#ffffff width=10"),
            ("add a gold frame around the photo", "frame/picture_frame material=gold"),
            ("give it a red mat", "frame/passe_partout color=#ff0000"),
        ])
    func frames(prompt: String, expected: String) throws {
        let plan = try plan(prompt)
        let texts = plan.steps.map { step in
            var step = step
            if let factor = step.arguments["factor"], step.operation == "resize" {
                step.arguments = ["factor%": factor * 100]
            }
            return text(step)
        }
        #expect(texts == [expected])
        #expect(plan.isUnderstood)
    }

    @Test(
        "in Chinese",
        arguments: [
            ("在底部添加白色文字“促销”", "text/add color=#ffffff place=bottom text=促销"),
            ("请在图片左上角写上「你好」", "text/add place=top left text=你好"),
            ("加三个气球", "object/add item=balloon count=3"), ("画一只猫", "object/illustrate item=cat"),
            ("在右边加一只狗", "object/add item=dog place=right"),
        ])
    func chinese(prompt: String, expected: String) throws {
        let plan = try plan(prompt)
        #expect(plan.steps.map(text) == [expected])
        #expect(plan.isUnderstood)
    }

    @Test("what was not drawn is told")
    func notes() throws {
        let note = try #require(try plan("A fluffy cat sitting on a table").notes.last)
        #expect(note.contains("illustration") && note.contains("fluffy sitting on a table"))
    }

    @Test("with other instructions, in their order")
    func several() throws {
        let plan = try plan("make it warmer and add a cat")
        #expect(plan.steps.map(text) == ["tone/temperature", "object/add item=cat"])
        #expect(
            try self.plan("add a cat", aspect: 1).steps.map(text) == [
                "outpaint/aspect aspect=1", "object/add item=cat",
            ])
    }

    @Test(
        "what asks for something else is not taken for one of these",
        arguments: [
            "make the cat bigger", "draw over the cat", "replace the dog with a cat", "the cat",
            "turn the dog into a cat",
            "add a quarterly report", "a table with a cat on it", "don't add a cat", "change the text to \"SALE\"",
            "add a cat instead of the dog", "add the text something", "add \"A\" and \"B\"", "recolor the cat",
            "add \"SALE\" where the dog sleeps", "make it look like a cat", "cat food factory",
            "resize the dog to 50%", "make it 800", "resize it to 10 x 20 x 30", "add a black cat border", "把猫变大",
            "加一份报告",
        ])
    func others(prompt: String) throws {
        let plan = try plan(prompt)
        #expect(!plan.isUnderstood, "\(plan.steps.map(text))")
    }

    @Test("under refusal, only what is named exactly is added, and nothing is illustrated")
    func refused() throws {
        #expect(try !plan("A cat sitting on a table", illustrates: false).isUnderstood)
        #expect(try !plan("draw a dog", illustrates: false).isUnderstood)
        #expect(try !plan("add a fluffy cat on the table", illustrates: false).isUnderstood)
        #expect(try plan("add an acme logo at the top", illustrates: false).isUnderstood)
        #expect(try !EditPlanner().plan("add a cat").isUnderstood)
    }
}
