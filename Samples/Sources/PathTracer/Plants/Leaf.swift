extension Mesh {
    /// Appends a leaf: two triangles folded along the rib.
    /// - Parameters:
    ///   - along: from stalk to tip, metres; `across`: the whole width.
    mutating func addLeaf(_ base: Vector, along: Vector, across: Vector, fold: Float = 0.2, material: Int) {
        let up = normalize(cross(across, along))
        let middle = base + along * 0.45
        let lift = up * (length(across) * fold)
        let (tip, left, right) = (base + along, middle - across * 0.5 + lift, middle + across * 0.5 + lift)
        addTriangle(base, right, tip, material: material)
        addTriangle(base, tip, left, material: material)
    }
}

extension Random {
    /// A direction from the whole sphere, evenly.
    mutating func direction() -> Vector {
        let z = between(-1, 1)
        let angle = between(0, 2 * .pi)
        let r = max(0, 1 - z * z).squareRoot()
        return Vector(cosine(angle) * r, z, sine(angle) * r)
    }
}
