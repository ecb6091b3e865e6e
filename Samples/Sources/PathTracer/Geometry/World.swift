/// A mesh set into the world.
struct Instance {
    var tree: Unmanaged<TriangleTree>
    var tables: TriangleTree.Tables
    var toObject: Transform
    /// A number in 0 ..< 1 that materials may use to tell instances apart.
    var variety: Float
}

/// Where a ray meets the world.
struct Hit {
    var triangle: TriangleHit
    var instance: Int32
}

/// Everything that rays can meet: instances of meshes under one hierarchy, and the materials they name.
///
/// `@unchecked Sendable`: filled before rendering begins, only read while threads trace.
public final class World: @unchecked Sendable {
    /// Keeps the meshes alive; instances refer to them without counting.
    private var trees: [ObjectIdentifier: TriangleTree] = [:]
    private var waiting: [(instance: Instance, box: Box)] = []
    private var nodes: UnsafeMutablePointer<Node>?
    private var instances: UnsafeMutablePointer<Instance>?

    public init() {}

    deinit {
        nodes?.deallocate()
        instances?.deallocate()
    }

    public func add(_ mesh: Mesh) { add(TriangleTree(mesh), .identity) }

    func add(_ tree: TriangleTree, _ transform: Transform, variety: Float = 0) {
        trees[ObjectIdentifier(tree)] = tree
        let instance = Instance(
            tree: .passUnretained(tree), tables: tree.tables, toObject: transform.inverse, variety: variety)
        waiting.append((instance, tree.box.transformed(by: transform)))
    }

    /// Builds the hierarchy over the instances; to be called once, when all have been added.
    public func prepare() {
        let builder = HierarchyBuilder(waiting.map(\.box), leafSize: 1)
        nodes = copied(builder.nodes)
        instances = copied(builder.order.map { waiting[Int($0)].instance })
        waiting = []
    }

    /// Whether anything lies on the ray before `limit` metres.
    public func isBlocked(_ ray: Ray, before limit: Float) -> Bool {
        traverse(ray, limit, any: true) != nil
    }

    /// The distance in metres to the nearest triangle on the ray.
    public func distance(_ ray: Ray) -> Float? { nearest(ray)?.triangle.t }

    /// The nearest triangle on the ray.
    func nearest(_ ray: Ray, before limit: Float = .infinity) -> Hit? { traverse(ray, limit, any: false) }

    private func traverse(_ ray: Ray, _ limit: Float, any: Bool) -> Hit? {
        guard let nodes, let instances else { return nil }
        return withUnsafeTemporaryAllocation(of: StackEntry.self, capacity: 512) { buffer in
            let stack = buffer.baseAddress.unsafelyUnwrapped
            let inner = stack + 192
            let inverse = reciprocal(ray.direction)
            var best = Hit(triangle: TriangleHit(t: limit), instance: -1)
            var depth = 1
            stack[0] = StackEntry(t: 0, node: 0)
            while depth > 0 {
                depth -= 1
                let entry = stack[depth]
                if entry.t > best.triangle.t { continue }
                if entry.node < 0 {
                    let index = ~entry.node >> 4
                    let place = instances + Int(index)
                    // Directions are not normalised in object space, so distances stay those of the world.
                    let origin = place.pointee.toObject.point(ray.origin)
                    let direction = place.pointee.toObject.direction(ray.direction)
                    let found = place.pointee.tree._withUnsafeGuaranteedRef {
                        $0.intersect(origin, direction, &best.triangle, inner, any: any)
                    }
                    if found {
                        best.instance = index
                        if any { return best }
                    }
                    continue
                }
                let node = nodes + Int(entry.node)
                depth = push(node, node.pointee.enter(ray.origin, inverse, best.triangle.t), stack, depth)
            }
            return best.instance >= 0 ? best : nil
        }
    }

    /// The instance that was hit.
    @inline(__always) func instance(_ hit: Hit) -> UnsafeMutablePointer<Instance> {
        instances.unsafelyUnwrapped + Int(hit.instance)
    }
}
