public import EditsAPI
public import Foundation

/// A finished edit, encoded.
public struct RenderedEdit: Sendable {
    /// The pictures in a 2×2 grid, PNG.
    public var grid: Data
    public var gridWidth: Int
    public var gridHeight: Int
    /// The pictures one by one, PNG.
    public var pictures: [Data]
    public var engine: String
    public var seed: UInt32
    /// Remarks for the person who asked.
    public var notes: [String]
    /// When a mask was given.
    public var mask: MaskReport?
}
