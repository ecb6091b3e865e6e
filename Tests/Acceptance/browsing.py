"""A browser for the tests of the console: Debian's or Playwright's Chromium, and what is done again and again."""

import itertools
import os
import pathlib
import shutil

import pytest

API = "/console/apis/midjourney-edits"
PASSWORD = "correct horse battery"
_numbers = itertools.count(1)


def chromium() -> str | None:
    """The browser's program: `RETOUCH_CHROMIUM`, or the system's."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    return os.environ.get("RETOUCH_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


class Watch:
    """Notes what a page complains about: errors of scripts, violations of the content security policy."""

    def __init__(self, page):
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("console", self._note)

    def _note(self, message):
        # A refused call is an answer, not a fault of the page.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(f"console: {message.text}")


def new_name() -> str:
    return f"visitor{next(_numbers)}-{os.getpid()}"


def register(page, server, name: str | None = None) -> str:
    """Makes an account in the browser and comes back to the API's page."""
    name = name or new_name()
    page.goto(f"{server.url}/console/register?next={API}")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Register").click()
    page.wait_for_url(f"{server.url}{API}")
    return name


def acquire(page) -> str:
    """Acquires the service; gives the token that is shown once."""
    page.get_by_role("button", name="Acquire").click()
    token = page.locator("#new-token")
    token.wait_for()
    return token.inner_text()


def try_it(page):
    """Runs the call and waits until something came out, good or bad."""
    page.get_by_role("button", name="Try", exact=True).click()
    page.locator("#run").wait_for(state="hidden", timeout=180_000)
    page.locator("#result, #failure").locator("visible=true").first.wait_for()


def loaded(page, selector: str):
    """Waits until every picture that matches is there and decoded."""
    page.wait_for_function(
        "s => { const all = [...document.querySelectorAll(s)];"
        " return all.length > 0 && all.every(i => i.complete && i.naturalWidth > 0); }", arg=selector)
    page.evaluate("s => Promise.all([...document.querySelectorAll(s)].map(i => i.decode()))", selector)


def screenshots() -> pathlib.Path | None:
    """Where screenshots go, when they are asked for."""
    folder = os.environ.get("RETOUCH_SCREENSHOTS")
    return pathlib.Path(folder).resolve() if folder else None


needs_browser = pytest.mark.skipif(chromium() is None, reason="there is no Chromium; scripts/setup --for-tests installs it")
