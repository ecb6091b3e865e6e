/// 0 up to `low`, 1 from `high` on, and a smooth rise between them: 3t² − 2t³.
@inline(__always)
func smoothStep(_ low: Float, _ high: Float, _ value: Float) -> Float {
    let share = min(1, max(0, (value - low) / (high - low)))
    return share * share * (3 - 2 * share)
}
