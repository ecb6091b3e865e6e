/// Where a ray meets a triangle.
struct TriangleHit {
    var t: Float
    var u: Float = 0
    var v: Float = 0
    var triangle: Int32 = -1
}

/// A mesh made ready for rays: a four-way bounding volume hierarchy over packets of four triangles.
///
/// `@unchecked Sendable`: written once in the initialiser, only read afterwards.
final class TriangleTree: @unchecked Sendable {
    /// Four triangles side by side: a corner and two edges each.
    struct Packet {
        var x = Lanes.zero, y = Lanes.zero, z = Lanes.zero
        var ax = Lanes.zero, ay = Lanes.zero, az = Lanes.zero
        var bx = Lanes.zero, by = Lanes.zero, bz = Lanes.zero
        var ids = SIMD4<Int32>(repeating: -1)
    }

    /// The mesh's vertices and triangles, free of reference counting.
    struct Tables {
        let positions: UnsafeMutablePointer<Vector>
        let normals: UnsafeMutablePointer<Vector>
        let coordinates: UnsafeMutablePointer<SIMD2<Float>>
        let triangles: UnsafeMutablePointer<SIMD3<Int32>>
        let materials: UnsafeMutablePointer<UInt16>
    }

    let tables: Tables
    let box: Box
    let nodes: UnsafeMutablePointer<Node>
    let packets: UnsafeMutablePointer<Packet>

    init(_ mesh: Mesh) {
        tables = Tables(
            positions: copied(mesh.positions), normals: copied(mesh.normals), coordinates: copied(mesh.coordinates),
            triangles: copied(mesh.triangles), materials: copied(mesh.materials))
        box = mesh.box
        let boxes = mesh.triangles.map { t in
            var box = Box()
            for i in 0..<3 { box.include(mesh.positions[Int(t[i])]) }
            return box
        }
        let builder = HierarchyBuilder(boxes, leafSize: 4)
        nodes = .allocate(capacity: builder.nodes.count)
        var built: [Packet] = []
        for (index, source) in builder.nodes.enumerated() {
            var node = source
            for lane in 0..<4 where node.children[lane] < 0 {
                let leaf = ~node.children[lane]
                var packet = Packet()
                for slot in 0..<Int(leaf & 15) {
                    let id = builder.order[Int(leaf >> 4) + slot]
                    let t = mesh.triangles[Int(id)]
                    let p = mesh.positions[Int(t.x)]
                    let (a, b) = (mesh.positions[Int(t.y)] - p, mesh.positions[Int(t.z)] - p)
                    (packet.x[slot], packet.y[slot], packet.z[slot]) = (p.x, p.y, p.z)
                    (packet.ax[slot], packet.ay[slot], packet.az[slot]) = (a.x, a.y, a.z)
                    (packet.bx[slot], packet.by[slot], packet.bz[slot]) = (b.x, b.y, b.z)
                    packet.ids[slot] = id
                }
                node.children[lane] = ~Int32(built.count << 4 | 1)
                built.append(packet)
            }
            (nodes + index).initialize(to: node)
        }
        packets = copied(built)
    }

    deinit {
        tables.positions.deallocate()
        tables.normals.deallocate()
        tables.coordinates.deallocate()
        tables.triangles.deallocate()
        tables.materials.deallocate()
        nodes.deallocate()
        packets.deallocate()
    }

    /// Shortens `hit` to the nearest triangle before `hit.t`.
    /// - Parameter any: stop at the first triangle found.
    @inline(__always) func intersect(
        _ origin: Vector, _ direction: Vector, _ hit: inout TriangleHit, _ stack: UnsafeMutablePointer<StackEntry>,
        any: Bool
    ) -> Bool {
        let inverse = reciprocal(direction)
        var depth = 1
        var found = false
        stack[0] = StackEntry(t: 0, node: 0)
        while depth > 0 {
            depth -= 1
            let entry = stack[depth]
            if entry.t > hit.t { continue }
            if entry.node < 0 {
                if meet(packets + Int(~entry.node >> 4), origin, direction, &hit) {
                    found = true
                    if any { return true }
                }
                continue
            }
            let node = nodes + Int(entry.node)
            depth = push(node, node.pointee.enter(origin, inverse, hit.t), stack, depth)
        }
        return found
    }

    /// Four triangles against one ray (Möller and Trumbore 1997).
    @inline(__always) private func meet(
        _ packet: UnsafeMutablePointer<Packet>, _ o: Vector, _ d: Vector, _ hit: inout TriangleHit
    ) -> Bool {
        let p = packet.pointee
        let px = d.y * p.bz - d.z * p.by
        let py = d.z * p.bx - d.x * p.bz
        let pz = d.x * p.by - d.y * p.bx
        let inverse = 1 / (p.ax * px + p.ay * py + p.az * pz)
        let (tx, ty, tz) = (o.x - p.x, o.y - p.y, o.z - p.z)
        let u = (tx * px + ty * py + tz * pz) * inverse
        let qx = ty * p.az - tz * p.ay
        let qy = tz * p.ax - tx * p.az
        let qz = tx * p.ay - ty * p.ax
        let v = (d.x * qx + d.y * qy + d.z * qz) * inverse
        let t = (p.bx * qx + p.by * qy + p.bz * qz) * inverse
        let inside = (u .>= 0) .& (v .>= 0) .& (u + v .<= 1) .& (t .> 0) .& (t .< hit.t)
        let distance = Lanes(repeating: .infinity).replacing(with: t, where: inside)
        var found = false
        for lane in 0..<4 where distance[lane] < hit.t {
            hit = TriangleHit(t: distance[lane], u: u[lane], v: v[lane], triangle: p.ids[lane])
            found = true
        }
        return found
    }
}

/// The elements in memory of their own, to be deallocated by the caller.
func copied<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(elements.count, 1))
    memory.initialize(from: elements, count: elements.count)
    return memory
}

/// A part of the hierarchy still to be looked at.
struct StackEntry {
    var t: Float
    var node: Int32
}

/// Puts the boxes that the ray enters on the stack, the nearest on top.
@inline(__always) func push(
    _ node: UnsafeMutablePointer<Node>, _ enter: Lanes, _ stack: UnsafeMutablePointer<StackEntry>, _ depth: Int
) -> Int {
    var top = depth
    let children = node.pointee.children
    for lane in 0..<4 where enter[lane] < .infinity {
        let entry = StackEntry(t: enter[lane], node: children[lane])
        if top > depth && stack[top - 1].t < entry.t {
            stack[top] = stack[top - 1]
            stack[top - 1] = entry
            if top - 1 > depth && stack[top - 2].t < entry.t {
                stack[top - 1] = stack[top - 2]
                stack[top - 2] = entry
            }
        } else {
            stack[top] = entry
        }
        top += 1
    }
    return top
}
