import CVips

extension VipsImage {
    /// ``render(into:)`` that can be stopped.
    ///
    /// - Parameter check: asked every few milliseconds; what it throws ends the rendering and is thrown on.
    func render(into buffer: UnsafeMutableBufferPointer<UInt8>, check: () throws -> Void) throws {
        try withoutActuallyEscaping(check) { check in
            var supervisor = Supervisor(check: check)
            let outcome = withUnsafeMutablePointer(to: &supervisor) { supervisor in
                Result { () throws(PictureError) in
                    try VipsImage.call { error in
                        retouch_vips_render_until(
                            pointer, buffer.baseAddress!, buffer.count, Supervisor.isStopped, supervisor, &error)
                    }
                }
            }
            if let failure = supervisor.failure { throw failure }
            try outcome.get()
        }
    }
}

/// What libvips is to ask, and what came of it.
private struct Supervisor {
    let check: () throws -> Void
    var failure: (any Error)?

    static let isStopped: retouch_vips_stop = { context in
        guard let supervisor = context?.assumingMemoryBound(to: Supervisor.self) else { return false }
        do {
            try supervisor.pointee.check()
            return false
        } catch {
            supervisor.pointee.failure = error
            return true
        }
    }
}
