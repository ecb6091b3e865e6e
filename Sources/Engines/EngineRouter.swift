internal import EditsAPI

/// Chooses the engine that carries out a prompt: the first, in the configured order, that can.
public struct EngineRouter: Sendable {
    public let engines: [any EditEngine]

    /// - Parameter engines: in the order in which they are asked, at least one.
    public init(engines: [any EditEngine]) {
        self.engines = engines
    }

    /// - Throws: ``APIError`` 400 `bad_request` when a field is missing that would make it possible, else 400
    ///   `api_not_implemented` naming the words that nothing here can carry out.
    public func engine(for instruction: EditInstruction) throws -> any EditEngine {
        var unknown: [String] = []
        var missing: APIError?
        for engine in engines {
            switch engine.assess(instruction) {
            case .canDo: return engine
            case .doesNotUnderstand(let words): unknown = unknown.isEmpty ? words : unknown
            case .refuses(let why): missing = missing ?? .badRequest("`prompt`: \(why)")
            case .needs(let field, let why):
                missing = missing ?? .badRequest("`\(field)` is required for this prompt: \(why)")
            }
        }
        throw missing ?? refusal(of: unknown)
    }

    private func refusal(of words: [String]) -> APIError {
        let named = words.prefix(5).map { "“\($0.excerpt)”" }.joined(separator: ", ")
        let configured = engines.map(\.name).joined(separator: ", ")
        return .notImplemented(
            """
            no configured engine can carry out \(named.isEmpty ? "this prompt" : named); configured: \(configured). \
            Say it in other words, or configure an engine that can
            """)
    }
}
