import Foundation

/// The transfer curve of sRGB (IEC 61966-2-1).
enum SRGB {
    /// Linear light 0…1 of every 8-bit code.
    static let linear: [Float] = (0...255).map { decode(Float($0) / 255) }

    /// Linear light of an encoded value 0…1.
    static func decode(_ value: Float) -> Float {
        value <= 0.040_45 ? value / 12.92 : powf((value + 0.055) / 1.055, 2.4)
    }

    /// The encoded value of linear light 0…1.
    static func encode(_ light: Float) -> Float {
        light <= 0.003_130_8 ? light * 12.92 : 1.055 * powf(light, 1 / 2.4) - 0.055
    }
}
