import FileStore
import Foundation
import Testing

@Suite("Signed links")
struct LinkSignerTests {
    private let signer = LinkSigner(secret: Data(repeating: 7, count: 32))
    private let link = SignedLink(
        path: "/attachments/app/1/grid.png", issued: Date(timeIntervalSince1970: 1_700_000_000),
        expires: Date(timeIntervalSince1970: 1_700_086_400))

    private func parameters(_ text: String) -> (path: String, query: [String: String]) {
        let components = URLComponents(string: text)
        let items = components?.queryItems ?? []
        return (components?.path ?? "", Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 }))
    }

    private func verify(_ text: String) -> SignedLink? {
        let (path, query) = parameters(text)
        return signer.verify(path: path, query: { query[$0] })
    }

    @Test("a link is read back as it was signed, with and without a size")
    func roundTrip() {
        #expect(verify(signer.sign(link)) == link)
        var small = link
        small.size = .init(width: 512, height: 384)
        #expect(verify(signer.sign(small)) == small)
        #expect(signer.sign(link).hasPrefix("/attachments/app/1/grid.png?ex=65554280&is=6553f100&hm="))
    }

    @Test("any change breaks it")
    func changed() {
        let text = signer.sign(link)
        #expect(verify(text.replacing("grid", with: "grit")) == nil)
        #expect(verify(text.replacing("ex=65554280", with: "ex=65554281")) == nil)
        #expect(verify(text.replacing("is=6553f100", with: "is=6553f101")) == nil)
        #expect(verify(text + "&width=10&height=10") == nil)
        #expect(verify(String(text.dropLast())) == nil)
        #expect(verify(text.replacing("hm=", with: "hn=")) == nil)
        var small = link
        small.size = .init(width: 512, height: 384)
        let sized = signer.sign(small)
        #expect(verify(sized.replacing("width=512", with: "width=513")) == nil)
        #expect(verify(sized.replacing("&height=384", with: "")) == nil)
        #expect(verify(sized.replacing("&width=512&height=384", with: "")) == nil)
        let other = LinkSigner(secret: Data(repeating: 8, count: 32))
        let (path, query) = parameters(text)
        #expect(other.verify(path: path, query: { query[$0] }) == nil)
    }
}
