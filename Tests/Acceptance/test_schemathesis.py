"""schemathesis sends generated requests, valid and invalid ones, and judges every reply by openapi.yaml."""

import pathlib
import shutil
import subprocess
import sys

from conftest import ROOT, clean_environment

HERE = pathlib.Path(__file__).parent


def test_server_does_what_its_description_says(server, token, tmp_path):
    # The examples name the address that scripts/serve uses; here they must name this server.
    description = tmp_path / "openapi.yaml"
    text = (ROOT / "openapi.yaml").read_text()
    description.write_text(text.replace("http://127.0.0.1:8080/samples", f"{server.url}/samples"))
    shutil.copy(HERE / "schemathesis_hooks.py", tmp_path)
    run = subprocess.run(
        [
            sys.executable, "-m", "schemathesis.cli", "--config-file", str(HERE / "schemathesis.toml"),
            "run", str(description), "--url", server.url, "--header", f"Authorization: Bearer {token}",
            "--phases", "examples,coverage,fuzzing", "--request-timeout", "60", "--no-color",
        ],
        cwd=tmp_path, capture_output=True, text=True, timeout=300,
        env=clean_environment(RETOUCH_TEST_URL=server.url, PYTHONPATH=str(tmp_path)))
    print(run.stdout[-20_000:], run.stderr[-5_000:])
    assert run.returncode == 0, "schemathesis found failures, see above"
    assert "Test cases:" in run.stdout
