import COpenCV
import CVips

/// What the linked libraries are and can do.
public enum Codecs {
    /// The version of libvips, such as `"8.14.1"`.
    public static var vipsVersion: String { String(cString: retouch_vips_version()) }
    /// The version of OpenCV, such as `"4.6.0"`.
    public static var openCVVersion: String { String(cString: retouch_opencv_version()) }
    /// The formats that are read here.
    public static var decodable: [PictureFormat] { PictureFormat.allCases.filter(\.isDecodable) }
    /// The formats that are written here.
    public static var encodable: [PictureFormat] {
        [PictureFormat.png, .jpeg, .webp].filter { retouch_vips_can_save($0.loader) }
    }

    /// How many threads one operation of libvips may use; 0 = as many as the machine has cores, which is the default.
    /// Results do not depend on it.
    public static func limitThreads(to threads: Int) {
        retouch_vips_set_threads(Int32(clamping: max(0, threads)))
    }
}
