extension Denoiser {
    /// Pulls pixels that stand out from all but one of their neighbours back to the next one's brightness: the specks
    /// that paths through glass and blurred edges leave, where no neighbour is alike enough to be averaged with.
    /// - Parameter noisy: the pixels that may be touched.
    func despeckled(_ film: Film, where noisy: [Bool]) -> Film {
        var result = film
        for y in 1..<max(film.height - 1, 1) {
            for x in 1..<max(film.width - 1, 1) where noisy[y * film.width + x] {
                var around: [Float] = []
                for v in y - 1...y + 1 {
                    for u in x - 1...x + 1 where u != x || v != y { around.append(luminance(film[u, v])) }
                }
                around.sort()
                let own = luminance(film[x, y])
                let wanted = Swift.min(Swift.max(own, around[1]), around[6])
                if wanted != own { result[x, y] = film[x, y] * (wanted / Swift.max(own, 1e-6)) }
            }
        }
        return result
    }
}
