import Pixels

extension Plane<SIMD4<Float>> {
    /// What a look has made of a picture, in linear light, as far as it was asked for: below 1 the picture itself comes
    /// through.
    ///
    /// - Parameter amount: 0 = the picture, from 1 on the look alone.
    func mixed(into picture: Picture, amount: Float, check: Check) throws -> Plane {
        guard amount < 1 else { return self }
        var mixed = try Plane.linear(picture, check: check)
        try mixed.update(check: check) { values, indices in
            read { look in
                for index in indices { values[index] += (look[index] - values[index]) * amount }
            }
        }
        return mixed
    }
}
