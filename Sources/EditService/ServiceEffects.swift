public import Foundation

/// What the service takes from the world: time and chance.
public struct ServiceEffects: Sendable {
    /// The wall clock.
    public var now: @Sendable () -> Date
    /// A new identifier of a task or trace.
    public var newID: @Sendable () -> UUID
    /// A seed for a task whose prompt gives none.
    public var newSeed: @Sendable () -> UInt32
    /// A number 0…1 for what must not happen everywhere at once.
    public var chance: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> Date, newID: @escaping @Sendable () -> UUID,
        newSeed: @escaping @Sendable () -> UInt32,
        chance: @escaping @Sendable () -> Double = { Double.random(in: 0...1) }
    ) {
        self.now = now
        self.newID = newID
        self.newSeed = newSeed
        self.chance = chance
    }

    /// The real world.
    public static let live = ServiceEffects(
        now: { Date() }, newID: { UUID() }, newSeed: { UInt32.random(in: 0 ... .max) })
}
