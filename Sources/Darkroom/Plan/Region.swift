/// A part of a picture that can be named. What it selects is a soft mask, found by ``RegionFinder``.
public indirect enum Region: Sendable, Hashable {
    case sky
    /// What stands out, such as a person; and everything else.
    case subject, background
    /// A connected thing of a colour, the one nearest to a place where there are several. What kind of thing it is (the
    /// noun) is not recognised.
    case colored(NamedColor, near: Place?, noun: String?)
    /// A part of the frame, with a soft edge.
    case place(Place)
    /// By lightness: the dark, the medium and the light parts.
    case shadows, midtones, highlights
    /// What the request's mask selects.
    case masked
    case not(Region)
    /// What lies in both.
    case both(Region, Region)
    /// What lies in one of them or in both.
    case either(Region, Region)
}

extension Region {
    /// Every region that this one is made up of, itself where it is simple.
    public var parts: [Region] {
        switch self {
        case .not(let region): region.parts
        case .both(let first, let second), .either(let first, let second): first.parts + second.parts
        default: [self]
        }
    }

    /// Everything else.
    var complement: Region {
        switch self {
        case .subject: .background
        case .background: .subject
        case .not(let region): region
        default: .not(self)
        }
    }

    /// Whether both are places on opposite sides of the picture.
    func isApart(from other: Region) -> Bool {
        guard case .place(let place) = self, case .place(let opposite) = other else { return false }
        return [("left", "right"), ("right", "left"), ("top", "bottom"), ("bottom", "top")].contains { side, across in
            place.rawValue.contains(side) && opposite.rawValue.contains(across)
        }
    }

    /// What a plan with it rests on, as ``EditPlan/needs`` names it; `nil` where it is there in every picture.
    var need: String? {
        switch self {
        case .sky: "region:sky"
        case .subject, .background: "region:subject"
        case .colored: "region:color"
        case .masked: "mask"
        default: nil
        }
    }
}
