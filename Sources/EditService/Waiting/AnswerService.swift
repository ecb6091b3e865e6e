public import ServiceLifecycle

/// Writes down which replies got out, a moment after they did.
public struct AnswerService: Service {
    /// Seconds between two writes.
    private static let pause = 0.1

    let service: EditService

    public init(_ service: EditService) {
        self.service = service
    }

    public func run() async throws {
        for await _ in Ticks.every(Self.pause).cancelOnGracefulShutdown() { await service.writeAnswers() }
        await service.writeAnswers()
    }
}
