/// How far a look is taken.
enum LookAmount {
    /// 1 for a look asked for plainly; a weaker word takes off less than its share, for a look that is asked for is to
    /// be seen. 0…1.7.
    static func of(_ step: EditStep, _ settings: RenderSettings) -> Float {
        let strength = min(2, abs(Float(step.strength)))
        let eased = strength < 1 ? strength.squareRoot() : 1 + 0.35 * (strength - 1)
        return eased * (0.3 + 0.7 * settings.amount) * (0.55 + 0.45 * settings.intensity)
    }
}
