import Foundation

/// What the process holds in memory, in bytes; 0 where the system does not tell in `/proc`.
enum Memory {
    static var resident: Int { status("VmRSS") }
    static var peak: Int { status("VmHWM") }

    /// Lets the peak begin anew at what is held now.
    static func resetPeak() {
        guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
        file.write(Data("5".utf8))
        file.closeFile()
    }

    private static func status(_ key: String) -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else { return 0 }
        let line = text.split(separator: "\n").first { $0.hasPrefix(key + ":") }
        return (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
    }
}
