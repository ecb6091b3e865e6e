import Darkroom
import NIOPosix
