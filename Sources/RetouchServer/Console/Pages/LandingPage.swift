internal import EditService
internal import Foundation
internal import Hummingbird

/// `/`: what this is, and the way to try it.
struct LandingPage: Sendable {
    let console: Console

    func show(_ visit: Visit) throws -> Response {
        try console.render(
            "landing", title: "Retouch",
            [
                "url": console.publicURL().absoluteString, "isLanding": true,
                "freeQuota": "\(console.accounts.configuration.freeQuota)",
            ],
            for: visit)
    }

    func forward(_ visit: Visit) -> Response {
        console.redirect(to: APIPage.path)
    }
}
