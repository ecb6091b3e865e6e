import ArgumentParser
import Darkroom
import EditsAPI
import Engines
import Foundation

/// `retouch plan`.
struct PlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Show what the built-in engine would do for a prompt, without a picture.",
        discussion: """
            Steps, the parts of the picture that they act on, how strongly, what they need, and the words that were not \
            understood. The prompt may end in Midjourney parameters.

            Exit codes: 0 everything was understood and can be done, 3 not, 64 the command line is wrong.
            """)

    enum Unknown: String, ExpressibleByArgument, CaseIterable { case refuse, illustrate }

    @Argument(help: "What to do, such as \"make the sky darker and blur the background\".")
    var prompt: String?
    @Flag(help: "Print JSON.")
    var json = false
    @Flag(help: "Plan as if a mask came with the picture.")
    var mask = false
    @Option(
        help: "What to do with a prompt for things that are not in the picture. (default: RETOUCH_DARKROOM_UNKNOWN)")
    var unknown: Unknown?
    @Option(help: "Read one prompt a line from this file (- for standard input) and print one JSON object a line.")
    var batch: String?

    func validate() throws {
        guard (prompt == nil) != (batch == nil) else { throw ValidationError("give either a prompt or --batch FILE") }
    }

    func run() async throws {
        var overrides: [String: String] = [:]
        overrides["darkroom_unknown"] = unknown?.rawValue
        let composition = try Composition(settings: try await Settings.load(overrides: overrides))
        var isDone = true
        if let batch {
            for prompt in try Self.lines(of: batch) {
                let answer = answer(to: prompt, by: composition.darkroom)
                print(try answer.json(isPretty: false))
                isDone = isDone && answer.canDo
            }
        } else if let prompt {
            let answer = answer(to: prompt, by: composition.darkroom)
            print(json ? try answer.json(isPretty: true) : answer.text)
            isDone = answer.canDo
        }
        try await composition.threads.shutDown()
        guard isDone else { throw ExitCode(3) }
    }

    private func answer(to prompt: String, by engine: DarkroomEngine) -> PlanAnswer {
        do {
            let instruction = EditInstruction(prompt: try PromptParameters(parsing: prompt), hasMask: mask)
            let (plan, verdict) = engine.explain(instruction)
            return PlanAnswer(plan: plan, verdict: verdict)
        } catch {
            let why = (error as? APIError)?.message ?? "\(error)"
            return PlanAnswer(plan: EditPlan(unknown: [prompt]), verdict: .refuses(why))
        }
    }

    private static func lines(of path: String) throws -> [String] {
        // A handle reads pipes too.
        let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
        guard let data = try handle?.readToEnd() ?? (handle == nil ? nil : Data()),
            let text = String(data: data, encoding: .utf8)
        else { throw CommandFailure("\(path) cannot be read as UTF-8 text") }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0.hasSuffix("\r") ? $0.dropLast() : $0)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
