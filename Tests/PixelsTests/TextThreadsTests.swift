import Dispatch
import Pixels
import Synchronization
import Testing

@Suite("Text on many threads")
struct TextThreadsTests {
    @Test("texts drawn at the same time come out as when drawn alone")
    func concurrent() throws {
        let fonts = ["sans", "serif Bold", "monospace Italic"]
        let texts = ["SALE", "fig & <plum>", "שלום", "春天"]
        let cases = fonts.flatMap { font in texts.map { (font, $0) } }
        @Sendable func draw(_ number: Int) throws -> Picture {
            let (font, text) = cases[number % cases.count]
            return try Picture.text(text, set: Lettering(font: font, size: 20 + number / cases.count))
        }
        let alone = try (0..<120).map(draw)
        let wrong = Mutex<[Int]>([])
        DispatchQueue.concurrentPerform(iterations: 360) { iteration in
            let number = iteration % 120
            if (try? draw(number))?.bytes != alone[number].bytes { wrong.withLock { $0.append(number) } }
        }
        #expect(wrong.withLock { $0 } == [])
    }
}
