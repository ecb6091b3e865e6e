/// The connected parts of a selection on a small lattice: neighbours across and down belong together.
struct Components: Sendable {
    /// The part of each place, counted from 0; −1 where nothing is selected.
    let labels: [Int32]
    /// The places of each part.
    let parts: [[Int32]]

    /// - Parameter isStart: a part without such a place is left out.
    init(
        width: Int, height: Int, _ isSelected: (Int) -> Bool, startingAt isStart: (Int) -> Bool = { _ in true }
    ) {
        let count = width * height
        var labels = [Int32](repeating: Components.unselected, count: count)
        for place in 0..<count where isSelected(place) { labels[place] = Components.open }
        var parts: [[Int32]] = []
        // The places of all parts, part after part.
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { places in
            labels.withUnsafeMutableBufferPointer { labels in
                var end = 0
                for start in 0..<count where labels[start] == Components.open && isStart(start) {
                    let (label, first) = (Int32(parts.count), end)
                    var next = end
                    func visit(_ neighbour: Int) {
                        guard labels[neighbour] == Components.open else { return }
                        labels[neighbour] = label
                        places.initializeElement(at: end, to: Int32(neighbour))
                        end &+= 1
                    }
                    visit(start)
                    while next < end {
                        let place = Int(places[next])
                        next &+= 1
                        let x = place % width
                        if x > 0 { visit(place &- 1) }
                        if x < width - 1 { visit(place &+ 1) }
                        if place >= width { visit(place &- width) }
                        if place < count - width { visit(place &+ width) }
                    }
                    parts.append(Array(places[first..<end]))
                }
            }
        }
        for place in 0..<count where labels[place] < 0 { labels[place] = -1 }
        self.labels = labels
        self.parts = parts
    }

    private static let open: Int32 = -1
    private static let unselected: Int32 = -2
}
