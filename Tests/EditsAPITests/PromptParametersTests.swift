import EditsAPI
import Testing

@Suite("Midjourney parameters")
struct PromptParametersTests {
    @Test("a prompt without parameters is only text")
    func plain() throws {
        let prompt = try PromptParameters(parsing: "  make it warmer \n")
        #expect(prompt == PromptParameters(text: "make it warmer"))
    }

    @Test("every parameter that has a meaning")
    func all() throws {
        let prompt = try PromptParameters(
            parsing: """
                warmer --ar 4:5 --seed 7 --no text, two  people --chaos 20 --stylize 250 --iw 2 --tile --turbo --no sky
                """)
        var expected = PromptParameters(text: "warmer")
        expected.aspectRatio = .init(width: 4, height: 5)
        expected.seed = 7
        expected.no = ["text", "two people", "sky"]
        expected.chaos = 20
        expected.stylize = 250
        expected.imageWeight = 2
        expected.tile = true
        expected.mode = .turbo
        #expect(prompt == expected)
    }

    @Test("short names, capitals, the em dash of telephones, and a prompt of parameters alone")
    func spellings() throws {
        #expect(try PromptParameters(parsing: "x --AR 16:9").aspectRatio?.value == 16.0 / 9)
        #expect(try PromptParameters(parsing: "x —ar 1:2").aspectRatio?.value == 0.5)
        #expect(try PromptParameters(parsing: "x --aspect 1:1").aspectRatio?.value == 1)
        #expect(try PromptParameters(parsing: "x --c 5 --s 0").chaos == 5)
        #expect(try PromptParameters(parsing: "--ar 1:1").text == "")
        #expect(try PromptParameters(parsing: "a well-known -- dash - here").text == "a well-known -- dash - here")
    }

    @Test(
        "real parameters without a meaning here are listed as ignored",
        arguments: ["--v 7", "--niji 6", "--style raw", "--sref https://example.org/a.png 123", "--hd", "--weird 200"])
    func ignored(parameter: String) throws {
        let prompt = try PromptParameters(parsing: "warmer \(parameter) --seed 1")
        #expect(prompt.ignored == [parameter])
        #expect(prompt.seed == 1)
    }

    @Test(
        "numbers at both ends of their range",
        arguments: [
            "--seed 0", "--seed 4294967295", "--chaos 0", "--chaos 100", "--stylize 0", "--stylize 1000", "--iw 0",
            "--iw 3", "--iw 0.25", "--ar 1:8", "--ar 8:1", "--ar 10000:10000",
        ])
    func inRange(parameter: String) throws {
        _ = try PromptParameters(parsing: "warmer \(parameter)")
    }

    @Test(
        "malformed ones are refused by name",
        arguments: [
            ("--seed -1", "--seed"), ("--seed 4294967296", "--seed"), ("--seed 1.5", "--seed"), ("--seed", "--seed"),
            ("--seed 1 2", "--seed"), ("--chaos 101", "--chaos"), ("--c nan", "--c"), ("--stylize 1001", "--stylize"),
            ("--iw 3.1", "--iw"), ("--iw -0.1", "--iw"), ("--ar 4", "--ar"), ("--ar 4:0", "--ar"),
            ("--ar 1:9", "--ar"), ("--ar 9:1", "--ar"), ("--ar 4:5 please", "--ar"), ("--ar 10001:10001", "--ar"),
            ("--no", "--no"), ("--no ,", "--no"), ("--tile yes", "--tile"), ("--turbo now", "--turbo"),
            ("--watercolor", "--watercolor"),
        ])
    func malformed(parameter: String, name: String) {
        let error = #expect(throws: APIError.self) { try PromptParameters(parsing: "warmer \(parameter)") }
        #expect(error?.status == 400)
        #expect(error?.code == .badRequest)
        #expect(error?.message.contains("`prompt`") == true)
        #expect(error?.message.contains(name) == true)
    }
}
