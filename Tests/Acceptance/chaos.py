"""Kills the real server with SIGKILL again and again while clients submit tasks, and checks that nothing is lost.

usage: scripts/chaos [--tasks 300] [--kills 40] [--seed 1]

Three accounts submit tasks of all modes with callbacks; a request whose reply did not come is repeated as it was, as
published clients do. At the end every accepted task must have ended once, every callback must have come under one
`webhook-id`, the quotas must add up, and every file must be whole.
"""

import argparse
import io
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests
from conftest import ROOT, free_port
from PIL import Image
from standardwebhooks import Webhook

QUOTA = 1_000
PRICES = {"fast": 1, "relax": 0.5, "turbo": 2}
PROMPTS = ["sepia", "make it brighter", "black and white", "blur it", "add a little grain"]


class Receiver:
    """Keeps every callback; refuses one in ten, so that it has to be delivered again."""

    def __init__(self, chance: random.Random):
        self.calls = []
        self.lock = threading.Lock()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["content-length"]))
                with receiver.lock:
                    receiver.calls.append(({name.lower(): value for name, value in self.headers.items()}, body))
                    status = 500 if chance.random() < 0.1 else 200
                self.send_response(status)
                self.end_headers()

            def log_message(self, *arguments):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/done"


class Victim:
    """The server that is killed."""

    def __init__(self, binary: pathlib.Path, folder: pathlib.Path):
        self.binary = binary
        self.data = folder / "data"
        self.log = (folder / "server.log").open("a")
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("RETOUCH_")} | {
            "RETOUCH_FETCH_ALLOW": "127.0.0.1", "RETOUCH_RATE_BURST": "100000", "RETOUCH_LOG_LEVEL": "notice",
        }
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            [str(self.binary), "serve", "--port", str(self.port), "--data", str(self.data)],
            stdout=subprocess.DEVNULL, stderr=self.log, env=self.environment)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=40)

    def cli(self, *arguments: str) -> str:
        command = [str(self.binary), *arguments, "--data", str(self.data)]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, env=self.environment, timeout=60).stdout

    def post(self, path: str, token: str, body: dict, patience: float = 120):
        """Repeats a request as it is until a reply comes."""
        end = time.monotonic() + patience
        while True:
            try:
                reply = requests.post(
                    f"{self.url}/midjourney/{path}", data=json.dumps(body), timeout=30,
                    headers={"authorization": f"Bearer {token}", "content-type": "application/json"})
                if reply.status_code < 500:
                    return reply
            except requests.RequestException:
                pass  # It is dead at the moment; that is what this is about.
            if time.monotonic() > end:
                raise TimeoutError(f"no reply to {path} within {patience} s")
            time.sleep(0.1)


class Chaos:
    def __init__(self, binary: pathlib.Path, tasks: int, kills: int, seed: int, folder: pathlib.Path):
        self.chance = random.Random(seed)
        self.victim = Victim(binary, folder)
        self.receiver = Receiver(random.Random(seed + 1))
        self.count, self.kills = tasks, kills
        self.accepted: dict[str, tuple[str, str]] = {}  # task id → account, mode
        self.lock = threading.Lock()
        self.faults: list[str] = []

    def expect(self, holds: bool, what: str):
        if not holds:
            self.faults.append(what)

    def run(self) -> bool:
        accounts = [f"account{number}" for number in range(3)]
        self.tokens = {
            account: self.victim.cli(
                "token", "create", "--account", account, "--name", account, "--quota", str(QUOTA)).strip()
            for account in accounts
        }
        self.secrets = {account: self.victim.cli("webhook", "secret", account).strip() for account in accounts}
        self.victim.start()
        begun = time.monotonic()
        clients = [threading.Thread(target=self.submit, args=(account, index)) for index, account in enumerate(accounts)]
        for client in clients:
            client.start()
        self.torment(clients)
        for client in clients:
            client.join()
        self.settle()
        self.judge()
        self.expect(self.victim.stop() == 0, "the server did not end well")
        print(f"{len(self.accepted)} tasks, {self.kills} kills, {len(self.receiver.calls)} callbacks, "
              f"{time.monotonic() - begun:.0f} s")
        for fault in self.faults[:40]:
            print("FAULT", fault)
        print("nothing was lost" if not self.faults else f"{len(self.faults)} faults")
        return not self.faults

    def submit(self, account: str, index: int):
        chance = random.Random(index)
        for number in range(index, self.count, 3):
            mode = chance.choice(list(PRICES))
            body = {
                "prompt": f"{chance.choice(PROMPTS)} --seed {number}", "mode": mode,
                "image_url": f"{self.victim.url}/samples/{chance.choice(['still-life', 'street'])}.jpg",
                "callback_url": self.receiver.url,
            }
            reply = self.victim.post("edits", self.tokens[account], body)
            if reply.status_code != 200:
                self.faults.append(f"not accepted: {reply.status_code} {reply.text}")
                continue
            with self.lock:
                task = reply.json()["task_id"]
                self.expect(task not in self.accepted, f"{task} was given to two requests")
                self.accepted[task] = (account, mode)

    def torment(self, clients):
        for _ in range(self.kills):
            time.sleep(self.chance.uniform(0.2, 2.5))
            self.victim.kill()
            self.victim.start()

    def settle(self):
        """Waits until every task has ended and every callback has come."""
        end = time.monotonic() + 600
        while time.monotonic() < end:
            listing = self.victim.cli("webhook", "list", "--limit", "10000")
            called = {json.loads(body)["task_id"] for _, body in list(self.receiver.calls)}
            if called >= set(self.accepted) and " waiting " not in listing:
                return
            time.sleep(1)
        self.faults.append(f"{len(set(self.accepted) - called)} callbacks never came")

    def judge(self):
        states = defaultdict(int)
        spent = defaultdict(float)
        for account, token in self.tokens.items():
            listed, total = set(), None
            while total is None or len(listed) < total:
                page = self.victim.post(
                    "tasks", token, {"action": "retrieve_batch", "offset": len(listed), "limit": 100}).json()
                total = page["count"]
                for task in page["items"]:
                    listed.add(task["id"])
                    states[task["state"]] += 1
                    self.judge_task(account, task, spent)
                if not page["items"]:
                    break
            mine = {task for task, (owner, _) in self.accepted.items() if owner == account}
            self.expect(mine <= listed, f"{account}: {sorted(mine - listed)} were accepted and are gone")
            self.expect(listed <= mine, f"{account}: {sorted(listed - mine)} are there, and no reply named them")
        self.judge_callbacks()
        tokens = self.victim.cli("token", "list")
        for account in self.tokens:
            left = f"{QUOTA - spent[account]:g}"
            line = next(line for line in tokens.splitlines() if account in line)
            self.expect(f" {left} " in line, f"{account} should have {left} credits left: {line}")
        print("states:", dict(states))

    def judge_task(self, account, task, spent):
        self.expect(task["state"] in ("succeeded", "failed"), f"{task['id']} is {task['state']}")
        _, mode = self.accepted.get(task["id"], (account, "fast"))
        if task["state"] != "succeeded":
            return
        spent[account] += PRICES[mode]
        picture = requests.get(task["response"]["raw_image_url"], timeout=60)
        try:
            Image.open(io.BytesIO(picture.content)).load()
        except Exception as error:
            self.faults.append(f"{task['id']}: status {picture.status_code}, its grid is torn: {error}")

    def judge_callbacks(self):
        ids, endings = defaultdict(set), defaultdict(set)
        for headers, body in self.receiver.calls:
            result = json.loads(body)
            if result["task_id"] not in self.accepted:
                self.faults.append(f"{result['task_id']} was called back, but no reply named it")
                continue
            account, _ = self.accepted[result["task_id"]]
            Webhook(self.secrets[account]).verify(body, headers) if fresh(headers) else None
            ids[result["task_id"]].add(headers["webhook-id"])
            endings[result["task_id"]].add(result["success"])
        for task in self.accepted:
            self.expect(len(ids[task]) == 1, f"{task} was called back as {ids[task]}")
            self.expect(len(endings[task]) == 1, f"{task} ended as {endings[task]}")
        self.expect(
            len({next(iter(names)) for names in ids.values() if names}) == len(ids), "a webhook-id came for two tasks")


def fresh(headers) -> bool:
    """The library refuses what is older than five minutes."""
    return time.time() - int(headers["webhook-timestamp"]) < 290


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", type=int, default=300)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    binary = pathlib.Path(os.environ.get("RETOUCH_BINARY", ROOT / ".build" / "release" / "retouch")).resolve()
    with tempfile.TemporaryDirectory() as folder:
        chaos = Chaos(binary, arguments.tasks, arguments.kills, arguments.seed, pathlib.Path(folder))
        try:
            return 0 if chaos.run() else 1
        finally:
            if chaos.victim.process and chaos.victim.process.poll() is None:
                chaos.victim.kill()


if __name__ == "__main__":
    sys.exit(main())
