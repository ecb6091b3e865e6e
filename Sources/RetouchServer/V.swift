import Hummingbird
import EditService
