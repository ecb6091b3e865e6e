import Pixels
import ArgumentParser
import Configuration
import RetouchServer
@main struct R: ParsableCommand { func run() { print(PixelsVersion.vips, PixelsVersion.openCV) } }
