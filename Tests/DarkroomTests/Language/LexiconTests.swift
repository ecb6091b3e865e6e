import Darkroom
import Testing

@Suite("Lexicon and grammar files")
struct LexiconTests {
    private static let lexicon = """
        script latin
        inflect adjective last
        e = er, est
        * = er, est
        [stop]
        = "."
        [link]
        = ",", and
        [quality adjective]
        tone/brightness+ = bright
        tone/brightness- = dark  # a comment
        [degree]
        x0.5 = a bit
        """
    private static let grammar = """
        clause = "make" "it" tones
        fragment = tones
        tones = tone (link tone)*
        tone = degree? quality
        term = quality => exclude-both
        opening = "make" "it"
        closing = "please"
        region = quality
        findable = region
        """

    private func planner(
        lexicon: String = Self.lexicon, grammar: String = Self.grammar
    ) throws(LexiconError) -> EditPlanner {
        try EditPlanner(sources: [
            LexiconSource(name: "xx.grammar", text: grammar), LexiconSource(name: "xx.lexicon", text: lexicon),
        ])
    }

    private func fault(lexicon: String = Self.lexicon, grammar: String = Self.grammar) -> String {
        do throws(LexiconError) {
            _ = try planner(lexicon: lexicon, grammar: grammar)
            return "no fault"
        } catch {
            return error.description
        }
    }

    @Test("the built-in files are valid and without contradictions")
    func builtIn() throws {
        let planner = try EditPlanner()
        #expect(
            Set(planner.stepKinds).isSuperset(of: [
                "blur", "crop", "effect/grain", "effect/invert", "effect/vignette", "flip/horizontal", "flip/vertical",
                "frame/border", "frame/passe_partout", "frame/picture_frame", "frame/rounded_corners", "resize",
                "rotate/straighten", "upscale",
                "rotate", "sharpen", "style/black_white", "style/oil", "style/pencil", "style/pixel_art", "style/sepia",
                "style/watercolor", "tone/brightness", "tone/contrast", "tone/fade", "tone/highlights",
                "tone/saturation", "tone/shadows", "tone/temperature", "tone/vibrance", "tone/clarity", "tone/dehaze",
                "style/noir", "style/cinematic", "style/polaroid", "blur/motion", "effect/bloom", "denoise",
            ]))
    }

    @Test("a language is its files")
    func ownLanguage() throws {
        let plan = try planner().plan("make it a bit darker and brightest. Bright")
        #expect(StepNotation.text(of: plan.steps) == "tone/brightness+")
        #expect(plan.isUnderstood)
        #expect(try planner().plan("make it warmer please").unknown == ["warmer"])
    }

    @Test("a fault is named with its file and line")
    func faults() {
        #expect(fault(lexicon: Self.lexicon + "\nnonsense") == "xx.lexicon:14: expected: meaning = forms")
        #expect(fault(lexicon: Self.lexicon + "\n× = x") == "xx.lexicon:14: no meaning “×”")
        #expect(fault(lexicon: Self.lexicon + "\n= a,,b") == "xx.lexicon:14: an empty form")
        #expect(fault(lexicon: Self.lexicon + "\n[more verb]") == "xx.lexicon:14: no inflection “verb”")
        #expect(
            fault(lexicon: Self.lexicon + "\n[quality]\ntone/contrast+ = bright")
                == "xx.lexicon:15: “bright” as quality means something else in xx.lexicon:10")
        #expect(fault(lexicon: Self.lexicon + "\n[more]\n= more") == "xx.grammar: the role “more” is not used")
        #expect(fault(grammar: Self.grammar + "\nextra = quality") == "xx.grammar:10: the category “extra” is not used")
        #expect(fault(grammar: Self.grammar + "\ntone = quality") == "xx.grammar:10: category “tone” again")
        #expect(
            fault(grammar: Self.grammar + "\nextra = quantity")
                == "xx.grammar:10: “quantity” is neither a category nor a role of the lexicon")
        #expect(fault(grammar: Self.grammar + "\nextra = degree?") == "xx.grammar:10: an alternative that can be empty")
        #expect(
            fault(grammar: Self.grammar + " | left\nleft = right | \"a\"\nright = left \"b\"")
                == "xx.grammar: the category “left” begins with itself")
        #expect(fault(grammar: "clause = quality degree") == "xx.grammar: no category “fragment”")
        #expect(fault(lexicon: "[a]\n= b") == "xx: no line “script …” in its lexicon")
    }
}
