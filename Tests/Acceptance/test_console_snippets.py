"""Every piece of code that the console writes is run, where the machine has what it needs."""

import http.server
import json
import os
import shutil
import subprocess
import sys
import threading

import pytest

from browsing import acquire, needs_browser, register

pytestmark = needs_browser

# What a shell, nine languages and JSON each find hard.
NASTY = "warm'er \"\"\" `x` $HOME #{1} \\(2) \\#(3) ${4} \\n %s <b> & ü 😀 {5} EOF\nJSON\nend"

LANGUAGES = {
    "curl": ("call.sh", ["curl"], ["bash", "call.sh"]),
    "python": ("call.py", [sys.executable], [sys.executable, "call.py"]),
    "javascript": ("call.mjs", ["node"], ["node", "call.mjs"]),
    "java": ("Edit.java", ["javac"], ["java", "Edit.java"]),
    "go": ("main.go", ["go"], ["go", "run", "main.go"]),
    "php": ("call.php", ["php"], ["php", "call.php"]),
    "swift": ("main.swift", ["swiftc"], ["bash", "-c", "swiftc -o call main.swift && ./call"]),
    "csharp": ("Program.cs", ["dotnet"], ["dotnet", "run"]),
    "ruby": ("call.rb", ["ruby"], ["ruby", "call.rb"]),
}
PROJECT = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType>
<TargetFramework>net8.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>"""


class Recorder(http.server.ThreadingHTTPServer):
    """Answers every POST, and keeps what was sent."""

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.calls = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/midjourney/edits"


class Answer(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.calls.append((dict((k.lower(), v) for k, v in self.headers.items()), json.loads(body)))
        reply = b'{"success": true}\n'
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="module")
def codes(browser, server, recorder):
    """For each language: code for the real server, as a stream, and for the recorder with a prompt that is hard to quote."""
    context = browser.new_context()
    page = context.new_page()
    register(page, server)
    token = acquire(page)
    write = """async ([endpoint, prompt, accept]) => {
        const form = document.getElementById("call");
        form.dataset.endpoint = endpoint;
        form.elements.prompt.value = prompt;
        form.elements.accept.value = accept;
        const code = await import(document.querySelector('script[src$="/api.js"]').src.replace("api.js", "code.js"));
        const { languages } = await import(document.querySelector('script[src$="/api.js"]').src.replace("api.js", "snippets.js"));
        return Object.fromEntries(languages.map(entry => [entry.id, code.snippet(entry.id)]));
    }"""
    real = f"{server.url}/midjourney/edits"
    made = {
        "json": page.evaluate(write, [real, "brighter --seed 7", "application/json"]),
        "stream": page.evaluate(write, [real, "brighter --seed 7", "application/x-ndjson"]),
        "nasty": page.evaluate(write, [recorder.url, NASTY, "application/json"]),
    }
    context.close()
    assert set(made["json"]) == set(LANGUAGES)
    return token, made


@pytest.fixture(scope="module")
def recorder():
    made = Recorder()
    yield made
    made.shutdown()


def run(language: str, code: str, token: str, folder) -> str:
    name, needed, command = LANGUAGES[language]
    for program in needed:
        if not shutil.which(program):
            pytest.skip(f"{program} is not on this machine")
    (folder / name).write_text(code)
    if language == "csharp":
        (folder / "call.csproj").write_text(PROJECT)
    made = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=300, env={**os.environ, "RETOUCH_TOKEN": token})
    assert made.returncode == 0, made.stdout + made.stderr
    return made.stdout + made.stderr


@pytest.mark.parametrize("kind", ["json", "stream"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_code_gets_a_result(codes, language, kind, tmp_path):
    token, made = codes
    output = run(language, made[kind][language], token, tmp_path)
    assert "sub_image_urls" in output and "invalid_token" not in output
    if kind == "json" and language != "curl":
        assert "200" in output


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_prompt_arrives_as_it_was_typed(codes, recorder, language, tmp_path):
    token, made = codes
    before = len(recorder.calls)
    run(language, made["nasty"][language], token, tmp_path)
    headers, body = recorder.calls[before]
    assert body["prompt"] == NASTY
    assert body["split_images"] is True and body["action"] == "generate"
    assert headers["authorization"] == f"Bearer {token}"
    assert headers["accept"] == "application/json"
    assert headers["content-type"].startswith("application/json")
