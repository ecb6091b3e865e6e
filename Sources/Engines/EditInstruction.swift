public import EditsAPI

/// What is asked of an engine, before any picture is looked at.
public struct EditInstruction: Sendable, Hashable {
    /// The prompt and what its parameters say.
    public var prompt: PromptParameters
    /// Whether the request selects a part of the picture.
    public var hasMask: Bool
    /// How the picture is to be continued beyond its edges. Then nothing else is asked for: the prompt tells what the
    /// picture came of.
    public var outpainting: Outpainting?

    public init(prompt: PromptParameters, hasMask: Bool, outpainting: Outpainting? = nil) {
        self.prompt = prompt
        self.hasMask = hasMask
        self.outpainting = outpainting
    }
}
