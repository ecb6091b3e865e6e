"""Tasks that outlive their reply: callbacks verified by a library for receivers, a published client that polls, and
SIGKILL in the middle of the work."""

import base64
import json
import signal
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import acedatacloud
import pytest
import requests
from conftest import READY, LineReader, Server, clean_environment, free_port, stop
from standardwebhooks import Webhook

PICTURE = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAHUlEQVR42mNkYGgQYGAgHrEwCDCQBEY1jGoYOhoAHgoC"
    "noxpJwYAAAAASUVORK5CYII="
)


class Receiver:
    """A server for callbacks that keeps what it was sent."""

    def __init__(self):
        self.calls: list[tuple[dict, bytes]] = []
        self.statuses: list[int] = []
        self.came = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                with receiver.came:
                    receiver.calls.append((headers, body))
                    status = receiver.statuses.pop(0) if receiver.statuses else 200
                    receiver.came.notify_all()
                self.send_response(status)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/done"

    def wait(self, until, timeout: float = 60):
        with self.came:
            assert self.came.wait_for(until, timeout), f"{len(self.calls)} callbacks came"


class Restartable:
    """The real binary on a data folder that survives it."""

    def __init__(self, binary, folder, **settings: str):
        self.server = Server(binary, f"http://127.0.0.1:{free_port()}", folder)
        self.environment = clean_environment(RETOUCH_FETCH_ALLOW="127.0.0.1", **settings)
        self.process = None

    def start(self):
        log = (self.server.data.parent / "server.log").open("a")
        self.process = subprocess.Popen(
            [str(self.server.binary), "serve", "--port", self.server.url.rsplit(":", 1)[1],
             "--data", str(self.server.data)],
            stdout=subprocess.PIPE, stderr=log, text=True, env=self.environment)
        LineReader(self.process).until(lambda line: line.startswith(READY))

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def cli(self, *arguments: str) -> str:
        command = [str(self.server.binary), *arguments, "--data", str(self.server.data)]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=60, env=self.environment).stdout


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.server.shutdown()


@pytest.fixture
def service(binary, tmp_path):
    # More attempts than a test kills it.
    service = Restartable(binary, tmp_path / "data", RETOUCH_MAX_ATTEMPTS="10")
    service.start()
    yield service
    assert stop(service.process) == 0


def post(service, token: str, path: str, **body):
    reply = requests.post(
        f"{service.server.url}/midjourney/{path}", json=body, headers={"authorization": f"Bearer {token}"}, timeout=60)
    return reply


def submit(service, token: str, **changes) -> str:
    body = {"prompt": "sepia", "image_url": PICTURE, "async": True}
    reply = post(service, token, "edits", **body | changes)
    assert reply.status_code == 200, reply.text
    assert set(reply.json()) == {"task_id", "trace_id"}
    return reply.json()["task_id"]


def test_callback_is_verified_by_a_receivers_library(service, receiver):
    token = service.server.token("--name", "hooks")
    secret = service.cli("webhook", "secret", "hooks").strip()
    task = submit(service, token, callback_url=receiver.url)
    receiver.wait(lambda: receiver.calls)
    headers, body = receiver.calls[0]
    result = Webhook(secret).verify(body, headers)
    assert result["success"] is True
    assert result["task_id"] == task
    assert requests.get(result["raw_image_url"], timeout=10).status_code == 200
    tampered = body.replace(b"true", b"null")
    with pytest.raises(Exception):
        Webhook(secret).verify(tampered, headers)
    with pytest.raises(Exception):
        Webhook("whsec_" + base64.b64encode(b"another" * 5).decode()).verify(body, headers)


def test_callback_is_tried_again_with_the_same_id_and_both_secrets(service, receiver):
    token = service.server.token("--name", "hooks")
    old = service.cli("webhook", "secret", "hooks").strip()
    receiver.statuses = [500]
    task = submit(service, token, callback_url=receiver.url)
    receiver.wait(lambda: receiver.calls)
    new = service.cli("webhook", "secret", "hooks", "--rotate").strip()
    assert new != old
    service.cli("webhook", "retry", task)
    receiver.wait(lambda: len(receiver.calls) == 2)
    (first, _), (second, body) = receiver.calls
    assert first["webhook-id"] == second["webhook-id"] == f"msg_{task}_0"
    for secret in (old, new):
        assert Webhook(secret).verify(body, second)["task_id"] == task
    shown = service.cli("webhook", "show", task)
    assert "status 500" in shown
    assert task in service.cli("webhook", "list")


def test_published_client_polls(service):
    token = service.server.token("--name", "polls")
    with acedatacloud.AceDataCloud(token, base_url=service.server.url, max_retries=0) as client:
        good = submit(service, token, prompt="turn it into a watercolor", image_url=service.server.sample())
        seen = client.tasks.get(good, service="midjourney")
        assert seen["state"] in ("pending", "processing")
        ended = client.tasks.wait(good, service="midjourney", poll_interval=0.2, max_wait=60)
        assert "image_url" in json.dumps(ended)
        assert post(service, token, "tasks", action="retrieve", id=good).json()["state"] == "succeeded"
        bad = submit(service, token, image_url=service.server.url + "/nothing")
        with pytest.raises(Exception) as caught:
            failed = client.tasks.wait(bad, service="midjourney", poll_interval=0.2, max_wait=60)
            raise RuntimeError(failed)
        assert "download was refused with status 404" in str(caught.value)


def test_kill_loses_nothing(service, receiver):
    """The short form of scripts/chaos."""
    token = service.server.token("--name", "chaos", "--quota", "40")
    tasks = []
    for round in range(4):
        for mode in ("fast", "relax", "turbo"):
            tasks.append(submit(service, token, mode=mode, callback_url=receiver.url, prompt=f"sepia --seed {round}"))
        service.kill()
        service.start()
    done = lambda: {json.loads(body)["task_id"] for _, body in receiver.calls} == set(tasks)
    receiver.wait(done, timeout=90)
    for task in tasks:
        seen = post(service, token, "tasks", action="retrieve", id=task).json()
        assert seen["state"] == "succeeded", seen
        assert requests.get(seen["response"]["raw_image_url"], timeout=10).status_code == 200
    ids = {(json.loads(body)["task_id"], headers["webhook-id"]) for headers, body in receiver.calls}
    assert len(ids) == len(tasks)
    spent = 4 * (1 + 0.5 + 2)
    assert f"{40 - spent:g}" in service.cli("token", "list")


def test_worker_runs_what_a_server_accepts(binary, tmp_path, receiver):
    server = Restartable(binary, tmp_path / "data", RETOUCH_WORKERS="0")
    server.start()
    token = server.server.token("--name", "apart")
    task = submit(server, token, callback_url=receiver.url)
    assert post(server, token, "tasks", action="retrieve", id=task).json()["state"] == "pending"
    assert requests.get(server.server.url + "/health/ready", timeout=10).status_code == 503
    environment = clean_environment(RETOUCH_FETCH_ALLOW="127.0.0.1", RETOUCH_PUBLIC_URL=server.server.url)
    command = [str(binary), "worker", "--data", str(server.server.data)]
    worker = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment)
    try:
        begun = time.monotonic()
        seen = post(server, token, "tasks", action="retrieve", id=task, wait=60).json()
        assert seen["state"] == "succeeded"
        # Whoever waits at the server learns of it from the worker's process.
        assert time.monotonic() - begun < 50
        waited = post(server, token, "edits", prompt="sepia --seed 2", image_url=PICTURE, timeout=45)
        assert waited.json()["success"] is True
        receiver.wait(lambda: receiver.calls)
        headers, body = receiver.calls[0]
        assert requests.get(json.loads(body)["raw_image_url"], timeout=10).status_code == 200
        trace = seen["trace_id"].replace("-", "")
        assert headers["traceparent"].startswith(f"00-{trace}-")
        assert requests.get(server.server.url + "/health/ready", timeout=10).status_code == 200
    finally:
        assert stop(worker) == 0
        assert stop(server.process) == 0
    lines = [json.loads(line) for line in worker.stderr.read().splitlines()]
    ended = [line for line in lines if line["message"] == "task ended"]
    assert (ended[0]["task_id"], ended[0]["trace_id"]) == (task, seen["trace_id"])
    del environment["RETOUCH_PUBLIC_URL"]
    refused = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    assert refused.returncode != 0
    assert "RETOUCH_PUBLIC_URL" in refused.stderr


def test_sigterm_hands_back_what_runs(service):
    token = service.server.token("--name", "term")
    tasks = [
        submit(service, token, prompt="oil painting", image_url=service.server.sample()) for _ in range(6)]
    begun = time.monotonic()
    assert stop(service.process) == 0
    assert time.monotonic() - begun < 30
    service.start()
    for task in tasks:
        seen = post(service, token, "tasks", action="retrieve", id=task, wait=60).json()
        assert seen["state"] == "succeeded"
        assert seen["attempts"] == 1
