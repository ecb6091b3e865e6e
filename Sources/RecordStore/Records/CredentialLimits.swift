public import EditsAPI

/// What a token may be used for at most.
public struct CredentialLimits: Sendable, Hashable {
    /// Credits that may be spent with it in all; `nil`: no limit of its own.
    public var credits: Credits?
    /// `nil`: every mode.
    public var modes: Set<EditMode>?
    /// Blocks of addresses that it may be used from, such as `203.0.113.0/24`; empty: from anywhere.
    public var networks: [String]

    public init(credits: Credits? = nil, modes: Set<EditMode>? = nil, networks: [String] = []) {
        self.credits = credits
        self.modes = modes
        self.networks = networks
    }
}
