import CVips
import COpenCV
public enum PixelsVersion { public static var vips: String { String(cString: retouch_vips_version()) }; public static var openCV: String { String(cString: retouch_opencv_version()) } }
