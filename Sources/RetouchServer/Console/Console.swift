public import EditService
public import Foundation
internal import HTTPTypes
internal import Hummingbird

/// The pages for people: landing, accounts, trying the API, tokens, tasks.
///
/// They are rendered here and work without scripts, except for painting a mask and live progress. Nothing is fetched
/// from other hosts, and no script or style stands inside a page.
public struct Console: Sendable {
    let service: EditService
    let accounts: AccountService
    let files: ConsoleFiles
    /// Bytes of a call's body or an upload.
    let bodyLimit: Int
    let publicURL: @Sendable () -> URL

    /// - Parameters:
    ///   - bodyLimit: bytes of a call's body or an upload.
    ///   - publicURL: the address under which browsers reach the server, without a `/` at the end.
    ///   - folder: where templates and assets are read from at each request, while one works on them; `nil`: those of the
    ///     program.
    /// - Throws: when a template is malformed.
    public init(
        service: EditService, accounts: AccountService, bodyLimit: Int, publicURL: @escaping @Sendable () -> URL,
        folder: URL? = nil
    ) throws {
        self.service = service
        self.accounts = accounts
        self.bodyLimit = bodyLimit
        self.publicURL = publicURL
        files = try ConsoleFiles(folder: folder)
    }

    /// Every page's address, and who answers.
    var routes: [Route] {
        let signIn = SignInPages(console: self)
        let account = AccountPages(console: self)
        let api = APIPage(console: self)
        let tasks = TaskPages(console: self)
        return [
            page("/", LandingPage(console: self).show),
            page("/console", LandingPage(console: self).forward),
            Route(.get, "/console/assets/{version}/{name}", AssetsController(console: self).deliver),
            page("/console/sign-in", signIn.show),
            form("/console/sign-in", signIn.signIn),
            page("/console/register", signIn.showRegistration),
            form("/console/register", signIn.register),
            form("/console/sign-out", signIn.signOut),
            page("/console/account", account.show),
            form("/console/account/password", account.changePassword),
            form("/console/account/sessions", account.endSession),
            page(APIPage.path, api.show),
            form(APIPage.path, api.send),
            form(APIPage.path + "/acquire", api.acquire),
            call(APIPage.path + "/call", api.call),
            call("/console/tasks/call", api.tasks),
            call("/console/uploads", UploadsController(console: self).store),
            page(HistoryPages.path, HistoryPages(console: self).show),
            page("/console/tasks/{task}", tasks.show),
            form("/console/tasks/{task}/resend", tasks.resend),
            form("/console/tasks/{task}/delete", tasks.remove),
            call("/console/tasks/{task}/difference/{index}", method: .get, tasks.difference),
        ] + owned
    }

    /// Applications, inboxes, administration.
    private var owned: [Route] {
        let applications = ApplicationPages(console: self)
        let inboxes = InboxPages(console: self)
        let documents = DocumentPages(
            console: self, description: String(decoding: WebFiles().description, as: UTF8.self))
        let administration = AdministrationPages(console: self)
        return [
            page(ApplicationPages.path, applications.list),
            form(ApplicationPages.path, applications.create),
            page("/console/applications/{application}", applications.show),
            form("/console/applications/{application}/tokens", applications.createToken),
            form("/console/applications/{application}/revoke", applications.revoke),
            form("/console/applications/{application}/secret", applications.secret),
            page(InboxPages.path, inboxes.list),
            form(InboxPages.path, inboxes.create),
            call("/console/inboxes/address", inboxes.address),
            page("/console/inboxes/{inbox}", inboxes.show),
            call("/console/inboxes/{inbox}/requests", method: .get, inboxes.requests),
            form("/console/inboxes/{inbox}/delete", inboxes.remove),
            Route(.post, "/inbox/{address}", inboxes.receive),
            page("/console/docs", documents.show),
            page("/console/docs/{name}", documents.show),
            page(AdministrationPages.path, administration.show),
            form("/console/administration/grant", administration.grant),
            form("/console/administration/moderation", administration.forbid),
            form("/console/administration/invite", administration.invite),
            page("/console/**", { _ in throw PageNotFound() }),
        ]
    }
}

/// There is no such page.
struct PageNotFound: Error {}
