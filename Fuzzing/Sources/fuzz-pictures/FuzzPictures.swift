internal import Darkroom
internal import Pixels

/// Edits a picture of any size by any operation, and looks for holes in what comes out.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzPicture(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var input = FuzzInput(UnsafeBufferPointer(start: start, count: count))
    let darkroom = Darkroom()
    let picture = input.picture()
    let mask = input.next() & 1 == 0 ? nil : input.mask(of: picture)
    let operation = darkroom.operations[input.number(below: darkroom.operations.count)]
    let step = EditStep(
        operation.family, operation.name, target: input.target(), strength: Double(Int(input.next()) - 128) / 64,
        arguments: input.arguments(of: operation), words: input.words(of: operation))
    let settings = RenderSettings(seed: UInt32(input.next()), chaos: Int(input.next()), stylize: 4 * Int(input.next()))
    do {
        let session = try darkroom.prepare(
            EditPlan(steps: [step]), picture: picture, mask: mask, settings: settings)
        let variation = input.number(below: 4)
        let result = try session.render(variation: variation)
        let again = try session.render(variation: variation)
        precondition(again == result, "two renderings differ")
        let mayCut = ["frame", "background", "extract", "text", "object", "style"].contains(operation.family)
        if !picture.hasAlpha, result.hasAlpha, !mayCut {
            let hole = stride(from: 3, to: result.bytes.count, by: 4).contains { result.bytes[$0] < 255 }
            precondition(!hole, "\(operation) left a hole")
        }
    } catch is DarkroomError {
        // It was refused, which it may be.
    } catch {
        fatalError("\(operation): \(error)")
    }
    return 0
}
