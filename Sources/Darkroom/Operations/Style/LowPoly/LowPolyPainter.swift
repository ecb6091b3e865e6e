import Pixels

/// The shared work of ``LowPoly``, and the painting of one variation.
struct LowPolyPainter: Painter {
    let picture: Picture
    /// In Oklab, as photographed and without the finest texture.
    let colors: Plane<SIMD4<Float>>
    let soft: Plane<SIMD4<Float>>
    let crests: Plane<Float>
    let look: LookSettings

    func paint(_ dials: Dials, progress: Progress) throws -> Picture {
        var share = 0.0
        func check() throws { try progress(share) }
        let (width, height) = (picture.width, picture.height)
        var random = dials.random("points")
        let size = look.scale * look.coarseness * [0.9, 1.06, 1.25, 1.45][dials.kind("size")]
        let strewn = try EdgePoints(
            crests: crests, near: max(2.5, 11.5 * size), far: max(6, 44 * size), random: &random, check: check)
        share = 0.3
        let mesh = try Delaunay(strewn.points, check: check)
        share = 0.45
        let map = try FacetMap(mesh, width: width, height: height, check: check)
        share = 0.65
        let means = try map.means(of: colors, mesh: mesh, check: check)
        let point = dials.point
        let (saturation, contrast, warmth) = (1.3 + 0.16 * point.x, 0.14 + 0.12 * point.y, 0.014 * point.z)
        let relief = (0.06 + 0.02 * dials.dial("relief")) * min(1.4, look.intensity)
        let facets = means.indices.map { number -> SIMD3<Float> in
            let color = means[number]
            let light = min(1, max(0, color.x))
            let curved = light + contrast * (light - 0.5) * 4 * light * (1 - light)
            let lit =
                number < mesh.triangles.count ? relief * tilt(mesh, number) + 0.012 * random.signed() : 0
            return Gamut.linear(
                SIMD3(0.02 + 0.97 * curved + lit, color.y * saturation, color.z * saturation + warmth))
        }
        share = 0.75
        return try map.labels.withUnsafeBufferPointer { labels in
            try facets.withUnsafeBufferPointer { facets in
                try picture.repainted(check: check) { encoder, _, x, y in
                    guard let labels = labels.baseAddress else { return (0, 0, 0) }
                    let four = FacetMap.four(labels, width, x, y)
                    let sum = facets[four.0] + facets[four.1] + facets[four.2] + facets[four.3]
                    return encoder.encode(linear: sum * 0.25)
                }
            }
        }
    }

    /// How much a facet turns to the light from the upper left, −1…1, if light corners stood higher than dark ones.
    private func tilt(_ mesh: Delaunay, _ number: Int) -> Float {
        let corners = mesh.triangles[number]
        let places = [corners.0, corners.1, corners.2].map { index -> SIMD3<Float> in
            let place = mesh.points[index]
            let height = soft[clamped: Int(place.x), Int(place.y)].x
            return SIMD3(Float(place.x), Float(place.y), 90 * look.scale * height)
        }
        let normal = (places[1] - places[0]).cross(places[2] - places[0])
        let length = max(1e-6, normal.dot(normal).squareRoot())
        let upward: Float = normal.z < 0 ? -1 : 1
        return (normal * (upward / length)).dot(SIMD3(-0.6, -0.8, 0))
    }
}
