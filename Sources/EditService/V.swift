import Engines
import AsyncHTTPClient
import NIOSSL
import ServiceLifecycle
