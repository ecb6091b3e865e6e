"""The commands beside `serve`: files out, nothing said but on a terminal, exit status 0, 1 or 64."""

import json
import os
import pty
import subprocess

import pytest
import requests
from conftest import ROOT, clean_environment
from PIL import Image

PICTURE = ROOT / "Samples" / "rendered" / "still-life.jpg"


@pytest.fixture()
def small(tmp_path):
    """A sample, small enough to be edited quickly."""
    path = tmp_path / "small.png"
    Image.open(PICTURE).resize((192, 128)).save(path)
    return path


def run(binary, *arguments, **environment):
    return subprocess.run(
        [str(binary), *map(str, arguments)], capture_output=True, text=True, timeout=120,
        env=clean_environment(**environment))


def test_edit_writes_five_files_and_says_nothing(binary, small, tmp_path):
    out = tmp_path / "new" / "folder"
    done = run(binary, "edit", small, "make it warmer --seed 7", "--out", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sorted(os.listdir(out)) == ["small-1.png", "small-2.png", "small-3.png", "small-4.png", "small-grid.png"]
    assert Image.open(out / "small-grid.png").size == (384, 256)
    assert Image.open(out / "small-3.png").size == (192, 128)


def test_the_option_seed_fixes_the_pictures_and_goes_before_the_prompts(binary, small, tmp_path):
    for name, prompt, seed in [("a", "grain", "7"), ("b", "grain --seed 9", "7"), ("c", "grain", "8")]:
        assert run(binary, "edit", small, prompt, "--seed", seed, "--out", tmp_path / name).returncode == 0
    a, b, c = ((tmp_path / name / "small-grid.png").read_bytes() for name in "abc")
    assert a == b
    assert a != c


def test_edit_keeps_to_the_mask(binary, small, tmp_path):
    mask = Image.new("L", (192, 128), 0)
    mask.paste(255, (0, 0, 96, 128))
    mask.save(tmp_path / "mask.png")
    assert run(binary, "edit", small, "invert", "--mask", tmp_path / "mask.png", "--out", tmp_path).returncode == 0
    kept, source = Image.open(tmp_path / "small-1.png"), Image.open(small)
    assert kept.crop((96, 0, 192, 128)).tobytes() == source.crop((96, 0, 192, 128)).tobytes()
    assert kept.crop((0, 0, 96, 128)).tobytes() != source.crop((0, 0, 96, 128)).tobytes()


def test_progress_is_drawn_on_a_terminal(binary, small, tmp_path):
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [str(binary), "edit", str(small), "sepia", "--out", str(tmp_path)], stdout=theirs, stderr=theirs,
        timeout=120, env=clean_environment())
    os.close(theirs)
    text = os.read(ours, 65_536).decode()
    os.close(ours)
    assert done.returncode == 0
    assert "100 %" in text
    assert "small-grid.png and 4 pictures" in text


@pytest.mark.parametrize("arguments, words", [
    (["edit", "PICTURE", "a quarterly report on a table"], "quarterly"),
    (["edit", "PICTURE", "warmer --ar big"], "--ar big"),
    (["edit", "nothing.jpg", "warmer"], "nothing.jpg"),
    (["edit", "README.md", "warmer"], "README.md: "),
    (["token", "revoke", "00000000", "--data", "DATA"], "00000000"),
])
def test_failures_are_one_sentence_and_status_1(binary, small, tmp_path, arguments, words):
    names = {"PICTURE": str(small), "DATA": str(tmp_path / "data"), "README.md": str(ROOT / "README.md")}
    done = run(binary, *[names.get(argument, argument) for argument in arguments])
    assert (done.returncode, done.stdout) == (1, "")
    assert words in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize("arguments", [
    ["edit"], ["edit", "a.jpg"], ["edit", "a.jpg", " "], ["edit", "a.jpg", "warmer", "--seed", "-1"],
    ["nonsense"], ["serve", "--port", "x"], ["token", "create", "--quota", "-1"],
    ["token", "create", "--expires", "soon"], ["token", "create", "--api", "other"], ["token", "revoke", "ab"],
])
def test_a_wrong_command_line_is_status_64(binary, arguments):
    done = run(binary, *arguments)
    assert done.returncode == 64
    assert "Usage:" in done.stderr


def test_bad_settings_are_named_all_at_once(binary):
    done = run(binary, "serve", RETOUCH_PORT="70000", RETOUCH_LEASE="never", RETOUCH_PUBLIC_URL="here")
    assert done.returncode == 1
    for name in ["RETOUCH_PORT", "RETOUCH_LEASE", "RETOUCH_PUBLIC_URL"]:
        assert name in done.stderr


def test_a_settings_file(binary, tmp_path):
    settings = tmp_path / "retouch.json"
    settings.write_text('{"port": 8123, "longer_side": 512, "log_level": "debug"}')
    shown = run(
        binary, "doctor", "--data", tmp_path / "data", RETOUCH_CONFIG=str(settings), RETOUCH_LONGER_SIDE="256").stdout
    rows = {line.split()[0]: line.split()[1:3] for line in shown.splitlines() if line.startswith("  RETOUCH_")}
    assert rows["RETOUCH_PORT"] == ["8123", "set"]
    assert rows["RETOUCH_LOG_LEVEL"] == ["debug", "set"]
    assert rows["RETOUCH_LONGER_SIDE"] == ["256", "set"], "the environment goes before the file"
    assert rows["RETOUCH_WORKERS"] == ["2", "default"]


def test_tokens_while_the_server_runs(server):
    secret = server.token("--name", "phone", "--quota", "2.5", "--expires", "30d")
    shown = run(server.binary, "token", "list", "--data", server.data).stdout
    assert secret not in shown
    row = next(line.split() for line in shown.splitlines() if " phone " in line)
    assert row[2:5] == ["edits,tasks", "valid", "2.5"]
    assert row[-1] == "never"

    def status():
        header = {"authorization": f"Bearer {secret}", "content-type": "application/json"}
        return requests.post(server.edits, data="{}", headers=header, timeout=30).status_code

    assert status() == 400
    assert run(server.binary, "token", "revoke", row[0], "--data", server.data).returncode == 0
    assert status() == 401
    shown = run(server.binary, "token", "list", "--data", server.data).stdout
    row = next(line.split() for line in shown.splitlines() if " phone " in line)
    assert row[3] == "revoked"
    assert row[-1] != "never", "its use was noted"


def test_nothing_secret_lies_in_the_data(server):
    secret = server.token()
    for path in server.data.iterdir():
        if path.is_file():
            assert secret.encode() not in path.read_bytes(), path
    assert (server.data / "link.key").stat().st_mode & 0o777 == 0o600


def test_plan_tells_people_what_would_be_done(binary):
    done = run(binary, "plan", "blur the background a bit, then add grain --ar 4:5")
    assert done.returncode == 0
    lines = [line.split() for line in done.stdout.splitlines()]
    assert lines[1][1:] == ["background/blur", "all", "0.5"]
    assert [line[1] for line in lines[2:4]] == ["effect/grain", "outpaint/aspect"]
    assert "needs: region:subject" in done.stdout


def test_plan_as_json_says_what_is_missing(binary):
    without = run(binary, "plan", "--json", "remove the masked area")
    assert without.returncode == 3
    plan = json.loads(without.stdout)
    assert plan["understood"] is True and plan["needs"] == ["mask"] and plan["unknown"] == []
    assert plan["steps"] == [{"operation": "remove", "target": "masked", "strength": 1}]
    assert "mask" in plan["refusal"]
    given = run(binary, "plan", "--json", "--mask", "remove the masked area")
    assert given.returncode == 0
    assert json.loads(given.stdout)["needs"] == []


def test_plan_reads_a_prompt_a_line(binary, tmp_path):
    file = tmp_path / "prompts.txt"
    file.write_text("warmer\nmake him cry\nsepia --ar wide\n", encoding="utf-8")
    for path, stdin in [(file, None), ("-", file.read_text())]:
        done = subprocess.run(
            [str(binary), "plan", "--batch", str(path), "--unknown", "refuse"], input=stdin, capture_output=True,
            text=True, timeout=60, env=clean_environment())
        assert done.returncode == 3
        plans = [json.loads(line) for line in done.stdout.splitlines()]
        assert [plan["understood"] for plan in plans] == [True, False, False]
        assert plans[1]["unknown"] and "--ar" in plans[2]["refusal"]
    assert run(binary, "plan", "--batch", tmp_path / "none").returncode == 1
    assert run(binary, "plan").returncode == 64
    assert run(binary, "plan", "warmer", "--batch", file).returncode == 64


def test_plan_illustrates_new_things_or_refuses_them(binary):
    drawn = run(binary, "plan", "--json", "--unknown", "illustrate", "A cat sitting on a table")
    assert json.loads(drawn.stdout)["steps"][0]["operation"] == "object"
    refused = run(binary, "plan", "--json", "--unknown", "refuse", "A cat sitting on a table")
    assert refused.returncode == 3
    assert json.loads(refused.stdout)["unknown"]


def test_region_writes_a_mask_of_the_pictures_size(binary, tmp_path):
    picture = Image.open(ROOT / "Samples" / "rendered" / "landscape.jpg")
    out = tmp_path / "sky.png"
    done = run(binary, "region", picture.filename, "the sky", "-o", out)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    mask = Image.open(out).convert("L")
    assert mask.size == picture.size
    top, bottom = [mask.resize((1, 8)).getpixel((0, row)) for row in (0, 7)]
    assert top > 200 and bottom < 5
    assert run(binary, "region", picture.filename, "everything except the sky", "-o", out).returncode == 0
    assert Image.open(out).convert("L").resize((1, 8)).getpixel((0, 7)) > 200
    fruit = ROOT / "Samples" / "rendered" / "still-life.jpg"
    assert run(binary, "region", fruit, "the red apple", "-o", out).returncode == 0
    assert 0 < sum(Image.open(out).convert("L").resize((8, 8)).getdata()) < 64 * 40
    room = ROOT / "Samples" / "rendered" / "still-life.jpg"
    missing = run(binary, "region", room, "the sky", "-o", out)
    assert missing.returncode == 1 and "sky" in missing.stderr
    assert run(binary, "region", room, "my aunt", "-o", out).returncode == 3
    assert run(binary, "region", tmp_path / "none.png", "the sky").returncode == 1
