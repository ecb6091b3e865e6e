"""What is promised of durable tasks, measured from outside on the real server: the rate of submissions beside a peer's,
memory over a growing queue, the delay of callbacks, the time of the console's pages, and whether the server stays awake under a burst.

usage: scripts/bench-tasks [--seconds 8] [--rounds 3] [--only PART]
"""

import argparse
import http.client
import json
import os
import pathlib
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests

HERE = pathlib.Path(__file__).resolve().parent
BINARY = pathlib.Path(os.environ.get("RETOUCH_BINARY", HERE.parent / ".build" / "release" / "retouch")).resolve()
CONNECTIONS = 64
# The same request for both; every one is another, as real ones are.
SCRIPT = """
counter = 0
function setup(thread) thread:set("id", math.random(1, 1000000000)) end
function request()
    counter = counter + 1
    local body = string.format(
        '{"prompt": "make it brighter and warmer --seed %%d", "image_url": "https://pictures.example.org/%%d/%%d.jpg", "async": true}',
        counter, id, counter)
    return wrk.format("POST", "/midjourney/edits", {
        ["content-type"] = "application/json", ["authorization"] = "Bearer %s"}, body)
end
"""


class Report:
    def __init__(self):
        self.kept = True

    def section(self, title: str):
        print(f"\n{title}", flush=True)

    def note(self, name: str, value: str):
        print(f"  {name:<52}{value}", flush=True)

    def expect(self, name: str, value: float, holds: bool, promise: str, unit: str = ""):
        self.kept &= holds
        self.note(name, f"{value:.2f}{unit}  ({promise}: {'kept' if holds else 'BROKEN'})")


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


class Process:
    """A server that runs for the length of a `with`."""

    def __init__(self, command: list[str], port: int, path: str, environment: dict | None = None):
        self.command, self.port, self.path, self.environment = command, port, path, environment

    def __enter__(self):
        self.process = subprocess.Popen(
            self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=self.environment)
        end = time.monotonic() + 60
        while True:
            try:
                requests.get(f"http://127.0.0.1:{self.port}{self.path}", timeout=5)
                return self
            except requests.ConnectionError:
                if time.monotonic() > end or self.process.poll() is not None:
                    raise RuntimeError(f"{self.command[0]} does not start") from None
                time.sleep(0.05)

    def __exit__(self, *error):
        self.process.terminate()
        self.process.wait(timeout=60)


class Retouch(Process):
    def __init__(self, folder: pathlib.Path, **settings: str):
        port = free_port()
        environment = {name: value for name, value in os.environ.items() if not name.startswith("RETOUCH_")} | {
            "RETOUCH_DATA": str(folder), "RETOUCH_RATE_PER_MINUTE": "1000000", "RETOUCH_RATE_BURST": "1000000",
            "RETOUCH_QUEUE_LIMIT": "10000000", "RETOUCH_ACCOUNT_LIMIT": "10000000", "RETOUCH_LOG_LEVEL": "error",
            "RETOUCH_FETCH_ALLOW": "127.0.0.1", **settings,
        }
        super().__init__([str(BINARY), "serve", "--port", str(port)], port, "/health/live", environment)

    def __enter__(self):
        super().__enter__()
        self.token = subprocess.run(
            [str(BINARY), "token", "create"], capture_output=True, text=True, check=True,
            env=self.environment).stdout.strip()
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    def post(self, path: str, body: dict) -> dict:
        reply = requests.post(
            f"{self.url}/midjourney/{path}", json=body, timeout=120,
            headers={"authorization": f"Bearer {self.token}"})
        reply.raise_for_status()
        return reply.json()

    def metric(self, line: str) -> float:
        text = requests.get(f"{self.url}/metrics", timeout=30).text
        return float(re.search(rf"^{re.escape(line)} (.+)$", text, re.MULTILINE).group(1))

    def waiting(self) -> int:
        return int(self.metric('retouch_queue_length{mode="fast"}'))


def load(port: int, token: str, seconds: float, folder: pathlib.Path) -> tuple[float, float, int]:
    """Submissions a second, the 99th percentile in milliseconds, and how many were not accepted."""
    script = folder / "post.lua"
    script.write_text(SCRIPT % token)
    run = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds:g}s", "--timeout", "30s", "--latency", "-s", str(script),
         f"http://127.0.0.1:{port}"], capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", run).group(1))
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)\b", run).groups()
    refused = re.search(r"Non-2xx or 3xx responses: (\d+)", run)
    errors = re.search(r"Socket errors: (.*)", run)
    if errors:
        raise RuntimeError(f"wrk: {errors.group(1)}")
    return rate, float(value) * {"us": 1e-3, "ms": 1, "s": 1e3}[unit], int(refused.group(1)) if refused else 0


def accepting(report: Report, folder: pathlib.Path, seconds: float, rounds: int):
    report.section(f"Accepting tasks: async, {CONNECTIONS} connections, SQLite with full synchronisation, A B A B …")
    peer_folder = folder / "peer"
    peer_folder.mkdir()
    port = free_port()
    peer = Process(
        [sys.executable, str(HERE / "peers" / "peer.py"), "--port", str(port), "--data", str(peer_folder)], port, "/")
    figures = {"retouch": [], "peer": []}
    with Retouch(folder / "accept", RETOUCH_WORKERS="0") as ours, peer:
        for _ in range(rounds):
            figures["retouch"].append(load(ours.port, ours.token, seconds, folder))
            figures["peer"].append(load(port, "peer-token", seconds, folder))
    for name, rows in figures.items():
        if any(refused for _, _, refused in rows):
            raise RuntimeError(f"{name} refused some: {rows}")
        rates = [rate for rate, _, _ in rows]
        report.note(name, f"{statistics.median(rates):.0f}/s ({min(rates):.0f}…{max(rates):.0f}), "
                          f"p99 {statistics.median(p99 for _, p99, _ in rows):.1f} ms")
    ratio = statistics.median(a[0] / b[0] for a, b in zip(figures["retouch"], figures["peer"]))
    p99 = max(p99 for _, p99, _ in figures["retouch"])
    report.expect("times the peer's rate", ratio, ratio >= 3, "at least 3")
    report.expect("p99, the worst round", p99, p99 <= 100, "at most 100 ms", " ms")


def growing(report: Report, folder: pathlib.Path):
    report.section("Resident memory while the queue grows")
    with Retouch(folder / "grow", RETOUCH_WORKERS="0") as ours:
        sizes = {}
        body = {"image_url": "https://pictures.example.org/1.jpg", "async": True}
        for length in (1_000, 10_000, 50_000):
            if length == 1_000:
                with ThreadPoolExecutor(CONNECTIONS) as clients:
                    list(clients.map(lambda seed: ours.post("edits", body | {"prompt": f"sepia --seed {seed}"}), range(length)))
            while ours.waiting() < length:
                load(ours.port, ours.token, 1, folder)
            time.sleep(1)
            sizes[length] = ours.metric("process_resident_memory_bytes") / 2**20
            report.note(f"{ours.waiting()} tasks wait", f"{sizes[length]:.1f} MiB")
        growth = sizes[50_000] / sizes[1_000]
        report.expect("50,000 over 1,000", growth, growth <= 1.1, "at most 1.1")


class Receiver:
    def __init__(self):
        self.arrivals: dict[str, float] = {}
        self.came = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                now = time.time()
                task = json.loads(self.rfile.read(int(self.headers["content-length"])))["task_id"]
                with receiver.came:
                    receiver.arrivals.setdefault(task, now)
                    receiver.came.notify_all()
                self.send_response(200)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/"


def calling_back(report: Report, folder: pathlib.Path, count: int):
    report.section(f"From settling a task to its callback's arrival: {count} tasks, one after another")
    receiver = Receiver()
    delays = []
    with Retouch(folder / "callback") as ours:
        for number in range(count):
            task = ours.post("edits", {
                "prompt": f"sepia --seed {number}", "image_url": f"{ours.url}/samples/street.jpg",
                "callback_url": receiver.url})["task_id"]
            with receiver.came:
                if not receiver.came.wait_for(lambda: task in receiver.arrivals, timeout=60):
                    raise RuntimeError("a callback never came")
            finished = ours.post("tasks", {"action": "retrieve", "id": task})["finished_at"]
            delays.append((receiver.arrivals[task] - finished) * 1_000)
    delays.sort()
    report.note("median", f"{statistics.median(delays):.1f} ms")
    p99 = delays[min(len(delays) - 1, int(len(delays) * 0.99))]
    report.expect("p99", p99, p99 <= 50, "at most 50 ms", " ms")


def staying_awake(report: Report, folder: pathlib.Path, count: int):
    report.section(f"GET /health/live during a burst of {count} submissions that are painted meanwhile")
    with Retouch(folder / "burst") as ours:
        body = {"prompt": "turn it into a watercolor", "image_url": f"{ours.url}/samples/street.jpg", "async": True}
        latencies, done = [], threading.Event()

        def ask():
            connection = http.client.HTTPConnection("127.0.0.1", ours.port, timeout=30)
            while not done.is_set():
                begun = time.perf_counter()
                connection.request("GET", "/health/live")
                connection.getresponse().read()
                latencies.append((time.perf_counter() - begun) * 1_000)
                time.sleep(0.005)

        asker = threading.Thread(target=ask)
        asker.start()
        time.sleep(0.5)
        with ThreadPoolExecutor(count) as clients:
            tasks = list(clients.map(lambda seed: ours.post("edits", body | {"prompt": f"{body['prompt']} --seed {seed}"}),
                                     range(count)))
        time.sleep(8)
        done.set()
        asker.join()
        if len({task["task_id"] for task in tasks}) != count:
            raise RuntimeError("not every submission made a task")
    latencies.sort()
    report.note("median", f"{statistics.median(latencies):.1f} ms of {len(latencies)}")
    p99 = latencies[int(len(latencies) * 0.99)]
    report.expect("p99", p99, p99 <= 50, "at most 50 ms", " ms")


def rendering_pages(report: Report, folder: pathlib.Path):
    """Every page of the console as somebody with work done sees it, one request after another on one connection."""
    report.section("Pages of the console: 300 requests of each, one after another")
    with Retouch(folder / "pages") as server, requests.Session() as browser:
        subprocess.run(
            [str(BINARY), "account", "create", "ada", "--administrator"], input="correct horse\n", text=True,
            capture_output=True, check=True, env=server.environment)

        def form(page: str, action: str, **fields) -> requests.Response:
            token = re.search(r'name="form_token" value="([^"]+)"', browser.get(server.url + page).text).group(1)
            return browser.post(server.url + action, data={"form_token": token, **fields}, timeout=60)

        form("/console/sign-in", "/console/sign-in", name="ada", password="correct horse")
        api = "/console/apis/midjourney-edits"
        form(api, api + "/acquire")
        form("/console/inboxes", "/console/inboxes")
        for prompt in ["warmer", "sepia", "more contrast"] * 8:
            credential = re.search(r'option value="([0-9a-f-]{36})"', browser.get(server.url + api).text).group(1)
            form(api, api, credential=credential, prompt=prompt, image_url=f"{server.url}/samples/still-life.jpg")
        while "succeeded" not in (tasks := browser.get(f"{server.url}/console/tasks").text) or re.search(
                r'class="tag[^"]*">(pending|processing)<', tasks):
            time.sleep(0.5)
        applications = browser.get(f"{server.url}/console/applications").text
        inboxes = browser.get(f"{server.url}/console/inboxes").text
        paths = [
            "/", api, "/console/account", "/console/applications", "/console/tasks", "/console/inboxes",
            re.search(r'/console/applications/[0-9a-f-]{36}', applications).group(0),
            re.search(r'/console/tasks/[0-9a-f-]{36}', tasks).group(0),
            re.search(r'/console/inboxes/[0-9a-f-]{36}', inboxes).group(0),
            "/console/docs", "/console/docs/callbacks", "/console/docs/reference", "/console/administration",
        ]
        for path in paths:
            times = []
            for _ in range(300):
                begun = time.perf_counter()
                reply = browser.get(server.url + path)
                times.append(1000 * (time.perf_counter() - begun))
                assert reply.status_code == 200, path
            times.sort()
            name = re.sub(r"[0-9a-f-]{36}", "…", path)
            report.expect(f"{name}, p99", times[296], times[296] < 10, f"under 10 ms; median {times[150]:.2f}", " ms")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=8, help="of each round of submissions")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=["accept", "memory", "callback", "burst", "pages"])
    arguments = parser.parse_args()
    report = Report()
    # On the disk that the build lies on: a folder in memory would make every flush free.
    with tempfile.TemporaryDirectory(dir=HERE.parent / ".build") as name:
        folder = pathlib.Path(name)
        parts = {
            "accept": lambda: accepting(report, folder, arguments.seconds, arguments.rounds),
            "memory": lambda: growing(report, folder),
            "callback": lambda: calling_back(report, folder, 200),
            "burst": lambda: staying_awake(report, folder, 200),
            "pages": lambda: rendering_pages(report, folder),
        }
        for part, run in parts.items():
            if arguments.only in (None, part):
                run()
    return 0 if report.kept else 1


if __name__ == "__main__":
    sys.exit(main())
