"""scripts/serve: the line that it prints works when it is pasted, and Ctrl-C stops the server."""

import json
import os
import signal
import socket
import subprocess

import pytest
from conftest import ROOT, LineReader, clean_environment, free_port


class ServeScript:
    """scripts/serve with an existing binary, as if started in a terminal of its own."""

    def __init__(self, binary, data, port):
        self.process = subprocess.Popen(
            [str(ROOT / "scripts" / "serve")], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True,
            env=clean_environment(RETOUCH_BINARY=str(binary), RETOUCH_DATA=str(data), RETOUCH_PORT=str(port)))
        self.reader = LineReader(self.process)

    def __enter__(self):
        return self

    def greeting(self) -> str:
        """Everything up to the end of the curl line."""
        return "\n".join(self.reader.until(lambda line: line.startswith("  -d ")))

    def press_control_c(self) -> int:
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(timeout=30)

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=30)


def curl_line(greeting: str) -> str:
    return greeting[greeting.index("curl -X POST"):]


def paste(command: str) -> dict:
    shell = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=180, check=True, cwd=ROOT)
    return json.loads(shell.stdout)


def test_curl_line_works_when_pasted_and_control_c_stops(binary, tmp_path):
    data, port = tmp_path / "data", free_port()
    with ServeScript(binary, data, port) as first:
        greeting = first.greeting()
        assert "Your token" in greeting
        result = paste(curl_line(greeting))
        assert result["success"] is True
        assert len(result["sub_image_urls"]) == 4
        assert first.press_control_c() == 0
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", port)) != 0, "something still listens after Ctrl-C"

    # The second time there is a token already, which cannot be shown again; the line makes itself one.
    with ServeScript(binary, data, port) as second:
        greeting = second.greeting()
        assert "Your token" not in greeting
        assert paste(curl_line(greeting))["success"] is True


def test_taken_port_is_named(binary, tmp_path):
    with socket.socket() as occupant:
        occupant.bind(("127.0.0.1", 0))
        occupant.listen()
        port = occupant.getsockname()[1]
        run = subprocess.run(
            [str(ROOT / "scripts" / "serve")], capture_output=True, text=True, timeout=30,
            env=clean_environment(
                RETOUCH_BINARY=str(binary), RETOUCH_DATA=str(tmp_path / "data"), RETOUCH_PORT=str(port)))
    assert run.returncode == 1
    assert f"port {port} is taken" in run.stderr


@pytest.mark.parametrize("script", ["setup", "format"])
def test_unknown_argument_is_a_usage_error(script):
    run = subprocess.run([str(ROOT / "scripts" / script), "--nonsense"], capture_output=True, text=True, timeout=30)
    assert run.returncode == 64
    assert run.stderr.startswith("usage: ")
