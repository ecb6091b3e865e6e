"""The samples of the documentation work: every command of its guide, and the checks of signatures."""

import html
import json
import re
import shutil
import subprocess
import sys
import time

import pytest
import requests
import standardwebhooks

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def samples(server, name: str) -> list[tuple[str, str]]:
    """The pieces of code on a page, each with its language."""
    page = requests.get(f"{server.url}/console/docs/{name}".rstrip("/"), timeout=30).text
    found = re.findall(r'<pre tabindex="0" aria-label="(\w+)"><code>(.*?)</code></pre>', page, re.DOTALL)
    return [(language, html.unescape(code)) for language, code in found]


def signed() -> tuple[dict, bytes]:
    body = '{"success": true, "prompt": "Ærø"}'.encode()
    now = int(time.time())
    from datetime import datetime, timezone
    signature = standardwebhooks.Webhook(SECRET).sign("msg_1", datetime.fromtimestamp(now, timezone.utc), body.decode())
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(now), "webhook-signature": f"v1,AAAA {signature}"}
    return headers, body


DRIVERS = {
    "python": ("check.py", [sys.executable],
               "\nimport json, sys\ncase = json.load(open('case.json'))\n"
               "print(verify(case['secret'], case['headers'], case['body'].encode()))\n"),
    "javascript": ("check.mjs", ["node"],
                   "\nimport { readFileSync } from 'node:fs';\nconst c = JSON.parse(readFileSync('case.json'));\n"
                   "console.log(verify(c.secret, c.headers, Buffer.from(c.body)));\n"),
    "php": ("check.php", ["php"],
            "\n$case = json_decode(file_get_contents('case.json'), true);\n"
            "echo verify($case['secret'], $case['headers'], $case['body']) ? 'true' : 'false';\n"),
    "ruby": ("check.rb", ["ruby"],
             "\nrequire 'json'\nc = JSON.parse(File.read('case.json'))\nputs verify(c['secret'], c['headers'], c['body'])\n"),
}


@pytest.mark.parametrize("change", ["none", "body", "time", "signature", "secret"])
@pytest.mark.parametrize("language", DRIVERS)
def test_signature_check(server, language, change, tmp_path):
    name, command, driver = DRIVERS[language]
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not on this machine")
    code = next(code for kind, code in samples(server, "callbacks") if kind == language)
    headers, body = signed()
    case = {"secret": SECRET, "headers": headers, "body": body.decode()}
    if change == "body":
        case["body"] += " "
    if change == "time":
        headers["webhook-timestamp"] = str(int(headers["webhook-timestamp"]) - 4000)
    if change == "signature":
        headers["webhook-signature"] = "v1,AAAA"
    if change == "secret":
        case["secret"] = "whsec_" + "A" * 32
    (tmp_path / "case.json").write_text(json.dumps(case))
    (tmp_path / name).write_text(("<?php\n" if language == "php" else "") + code + driver)
    made = subprocess.run([*command, name], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert made.stdout.strip().lower() == ("true" if change == "none" else "false"), made.stdout + made.stderr


@pytest.mark.parametrize("page", ["", "masks", "streaming"])
def test_commands_and_programs_of_the_guide(server, token, page, tmp_path):
    ran = 0
    for language, code in samples(server, page):
        if language == "sh" and code.startswith("curl"):
            command = ["bash", "-c", code]
        elif language == "python":
            (tmp_path / "sample.py").write_text(code)
            command = [sys.executable, "sample.py"]
        else:
            continue
        made = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, timeout=180,
            env={"RETOUCH_TOKEN": token, "PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"})
        assert made.returncode == 0, made.stderr
        assert '"success":true' in made.stdout.replace(" ", "") or "changed_outside" in made.stdout
        ran += 1
    assert ran
