public import EditsAPI

/// What is asked of an engine, before any picture is looked at.
public struct EditInstruction: Sendable, Hashable {
    /// The prompt and what its parameters say.
    public var prompt: PromptParameters
    /// Whether the request selects a part of the picture.
    public var hasMask: Bool

    public init(prompt: PromptParameters, hasMask: Bool) {
        self.prompt = prompt
        self.hasMask = hasMask
    }
}
