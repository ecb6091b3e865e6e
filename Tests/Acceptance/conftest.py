"""A real server for the tests: the built binary on a free port, with a data folder of its own."""

import os
import pathlib
import queue
import signal
import socket
import subprocess
import threading
from dataclasses import dataclass

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
READY = "listening on "


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def clean_environment(**changes: str) -> dict[str, str]:
    """The environment without what could configure the server from outside."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("RETOUCH_")}
    return environment | changes


class LineReader:
    """Reads a process's standard output in a thread, so that waiting for a line can end."""

    def __init__(self, process: subprocess.Popen):
        self.lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, args=(process.stdout,), daemon=True).start()

    def _read(self, stream):
        for line in stream:
            self.lines.put(line.rstrip("\n"))
        self.lines.put(None)

    def until(self, wanted, timeout: float = 60) -> list[str]:
        """The lines up to the first for which `wanted` holds; fails at the end of the output."""
        seen = []
        while True:
            try:
                line = self.lines.get(timeout=timeout)
            except queue.Empty:
                pytest.fail(f"nothing printed for {timeout} s; so far: {seen}")
            if line is None:
                pytest.fail(f"the output ended; it was: {seen}")
            seen.append(line)
            if wanted(line):
                return seen


def stop(process: subprocess.Popen) -> int:
    """Ends a process that we started, politely first, and gives its exit status."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        return process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        raise


@dataclass
class Server:
    binary: pathlib.Path
    url: str
    data: pathlib.Path

    def token(self, *options: str) -> str:
        """A new token, made by the command line while the server runs."""
        command = [str(self.binary), "token", "create", "--data", str(self.data), *options]
        made = subprocess.run(command, capture_output=True, text=True, env=clean_environment(), check=True, timeout=60)
        lines = made.stdout.splitlines()
        assert len(lines) == 1, f"`retouch token create` must print the token alone, it printed {made.stdout!r}"
        return lines[0]

    @property
    def edits(self) -> str:
        return f"{self.url}/midjourney/edits"

    def sample(self, name: str = "still-life.jpg") -> str:
        return f"{self.url}/samples/{name}"


@pytest.fixture(scope="session")
def binary() -> pathlib.Path:
    """The binary under test: `RETOUCH_BINARY`, or the debug build, which is made when absent."""
    if given := os.environ.get("RETOUCH_BINARY"):
        return pathlib.Path(given).resolve()
    built = ROOT / ".build" / "debug" / "retouch"
    if not built.exists():
        subprocess.run(["swift", "build", "--product", "retouch"], cwd=ROOT, check=True)
    return built


@pytest.fixture(scope="session")
def server(binary, tmp_path_factory):
    data = tmp_path_factory.mktemp("data")
    log = tmp_path_factory.mktemp("log") / "server.log"
    port = free_port()
    with log.open("w") as errors:
        process = subprocess.Popen(
            [str(binary), "serve", "--host", "127.0.0.1", "--port", str(port), "--data", str(data)],
            stdout=subprocess.PIPE, stderr=errors, text=True, cwd=data,
            env=clean_environment(RETOUCH_RATE_BURST="100000"))
        try:
            ready = LineReader(process).until(lambda line: line.startswith(READY))[-1]
            url = ready.removeprefix(READY)
            assert url == f"http://127.0.0.1:{port}"
            yield Server(binary, url, data)
        finally:
            status = stop(process)
            print(f"server log:\n{log.read_text()[-4000:]}")
    assert status == 0, f"the server ended with {status} when asked to stop"


@pytest.fixture(scope="session")
def token(server) -> str:
    return server.token("--name", "acceptance")


@pytest.fixture(scope="session")
def browser():
    """Chromium, without a window."""
    from playwright.sync_api import sync_playwright

    from browsing import chromium
    with sync_playwright() as playwright:
        # The sandbox needs rights that containers do not give.
        made = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield made
        made.close()


@pytest.fixture
def page(browser):
    """A page in a profile of its own, which must not complain."""
    from browsing import Watch
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(30_000)
    made = context.new_page()
    watch = Watch(made)
    yield made
    context.close()
    assert watch.complaints == []
