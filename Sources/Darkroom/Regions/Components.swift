/// The connected parts of a selection on a small lattice: neighbours across and down belong together.
struct Components: Sendable {
    /// The part of each place, counted from 0; −1 where nothing is selected.
    let labels: [Int32]
    /// The places of each part.
    let parts: [[Int32]]

    init(width: Int, height: Int, _ isSelected: (Int) -> Bool) {
        var labels = [Int32](repeating: -1, count: width * height)
        var parts: [[Int32]] = []
        for start in 0..<(width * height) where labels[start] < 0 && isSelected(start) {
            let label = Int32(parts.count)
            var places = [Int32(start)]
            labels[start] = label
            var next = 0
            while next < places.count {
                let place = Int(places[next])
                next += 1
                let x = place % width
                func visit(_ neighbour: Int) {
                    guard labels[neighbour] < 0, isSelected(neighbour) else { return }
                    labels[neighbour] = label
                    places.append(Int32(neighbour))
                }
                if x > 0 { visit(place - 1) }
                if x < width - 1 { visit(place + 1) }
                if place >= width { visit(place - width) }
                if place < width * (height - 1) { visit(place + width) }
            }
            parts.append(places)
        }
        self.labels = labels
        self.parts = parts
    }
}
