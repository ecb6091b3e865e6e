/// The glow that a lens spreads around bright light: a sum of ever wider blurs of ever smaller copies.
struct Bloom {
    func spread(_ film: Film) -> Film {
        var levels = [film]
        while levels.count < 7, let last = levels.last, min(last.width, last.height) > 8 {
            levels.append(blur(half(last)))
        }
        guard levels.count > 2 else { return film }
        var wide = levels[levels.count - 1]
        for level in levels.dropFirst(2).dropLast().reversed() {
            var next = level
            for y in 0..<next.height {
                for x in 0..<next.width { next[x, y] = (next[x, y] + sample(wide, x, y, next)) * 0.5 }
            }
            wide = next
        }
        var out = film
        for y in 0..<film.height {
            for x in 0..<film.width { out[x, y] = sample(wide, x, y, film) }
        }
        return out
    }

    private func half(_ film: Film) -> Film {
        var out = Film(width: film.width / 2, height: film.height / 2)
        for y in 0..<out.height {
            for x in 0..<out.width {
                out[x, y] =
                    (film[2 * x, 2 * y] + film[2 * x + 1, 2 * y] + film[2 * x, 2 * y + 1]
                        + film[2 * x + 1, 2 * y + 1]) * 0.25
            }
        }
        return out
    }

    private func blur(_ film: Film) -> Film {
        var (across, out) = (film, film)
        for y in 0..<film.height {
            for x in 0..<film.width {
                let (l, r) = (film[max(x - 1, 0), y], film[min(x + 1, film.width - 1), y])
                across[x, y] = (l + r + film[x, y] * 2) * 0.25
            }
        }
        for y in 0..<film.height {
            for x in 0..<film.width {
                let (a, b) = (across[x, max(y - 1, 0)], across[x, min(y + 1, film.height - 1)])
                out[x, y] = (a + b + across[x, y] * 2) * 0.25
            }
        }
        return out
    }

    /// `film` read bilinearly where pixel (x, y) of `size` lies.
    private func sample(_ film: Film, _ x: Int, _ y: Int, _ size: Film) -> Vector {
        let u = (Float(x) + 0.5) * Float(film.width) / Float(size.width) - 0.5
        let v = (Float(y) + 0.5) * Float(film.height) / Float(size.height) - 0.5
        let (x0, y0) = (Int(u.rounded(.down)), Int(v.rounded(.down)))
        let (fx, fy) = (u - Float(x0), v - Float(y0))
        func at(_ x: Int, _ y: Int) -> Vector {
            film[min(max(x, 0), film.width - 1), min(max(y, 0), film.height - 1)]
        }
        return mix(mix(at(x0, y0), at(x0 + 1, y0), fx), mix(at(x0, y0 + 1), at(x0 + 1, y0 + 1), fx), fy)
    }
}
