internal import Darkroom
internal import Foundation

/// The built-in languages; a fault in them ends the process, which libFuzzer reports.
private let planner: EditPlanner = {
    do { return try EditPlanner() } catch { fatalError("\(error)") }
}()

/// Plans a prompt, and checks that the plan is the same the second time and as JSON and back.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPrompt(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard let first = bytes.first else { return 0 }
    let prompt = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let options = PlanOptions(
        aspectRatio: first & 1 == 0 ? nil : 1.5, leaveAlone: first & 2 == 0 ? [] : [String(prompt.suffix(20))],
        hasMask: first & 4 != 0, illustrates: first & 8 != 0)
    let plan = planner.plan(prompt, options: options)
    precondition(planner.plan(prompt, options: options) == plan, "two plans of one prompt differ")
    do {
        let again = try JSONDecoder().decode(EditPlan.self, from: JSONEncoder().encode(plan))
        precondition(again == plan, "a plan changes on its way through JSON")
    } catch {
        fatalError("a plan is no JSON: \(error)")
    }
    _ = planner.region(prompt)
    return 0
}
