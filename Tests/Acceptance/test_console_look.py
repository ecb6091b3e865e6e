"""How the console looks and weighs: accessibility, focus order, page weight, layout shift, screenshots.

With RETOUCH_SCREENSHOTS=docs/screenshots the pictures of the documentation are made anew.
"""

import pathlib
import subprocess

import pytest

from browsing import API, PASSWORD, Watch, acquire, loaded, needs_browser, new_name, register, screenshots, try_it

pytestmark = needs_browser

RULES = (pathlib.Path(__file__).parent / "accessibility.js").read_text()
VIEWS = {"desktop": (1440, 900), "tablet": (820, 1180), "phone": (390, 844)}


# Those that are kept in the documentation.
KEPT = {
    "start-desktop-light", "start-phone-dark", "api-desktop-light", "api-desktop-dark", "api-phone-light",
    "painter-desktop-light", "painter-phone-dark", "result-desktop-light", "result-desktop-dark", "result-phone-dark",
    "application-desktop-light", "tasks-desktop-dark", "guide-desktop-light",
}


def save(page, name: str):
    """Keeps a screenshot as a small WebP, when screenshots are asked for."""
    folder = screenshots()
    if not folder or name not in KEPT:
        return
    from PIL import Image
    folder.mkdir(parents=True, exist_ok=True)
    page.evaluate("document.activeElement?.blur()")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    page.screenshot(path=folder / f"{name}.png")
    with Image.open(folder / f"{name}.png") as picture:
        picture.convert("RGB").save(folder / f"{name}.webp", quality=84, method=6)
    (folder / f"{name}.png").unlink()


@pytest.fixture(scope="module")
def visitor(browser, server):
    """The cookies of somebody who has acquired the service."""
    context = browser.new_context()
    page = context.new_page()
    register(page, server)
    acquire(page)
    state = context.storage_state()
    context.close()
    return state


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_accessible_in_every_size_and_light(browser, server, visitor, view, scheme):
    width, height = VIEWS[view]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, storage_state=visitor, reduced_motion="reduce")
    context.set_default_timeout(30_000)
    page = context.new_page()
    watch = Watch(page)
    page.goto(server.url + API)
    page.get_by_text("Headers, callback, follow-ups").click()
    page.get_by_label("prompt").fill("turn it into a watercolor --seed 11")
    page.locator("#preview-picture").wait_for()
    loaded(page, "#preview-picture")
    page.get_by_role("button", name="Paint on the picture").click()
    page.locator("#painter-window").wait_for(state="visible")
    box = page.locator("#painter-content").bounding_box()
    page.mouse.move(box["x"] + box["width"] * 0.41, box["y"] + box["height"] * 0.3)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.41, box["y"] + box["height"] * 0.55, steps=12)
    page.mouse.up()
    page.locator("#painter-undo:not([disabled])").wait_for()
    assert page.evaluate(f"({RULES})()") == [], f"painter, {view}, {scheme}"
    save(page, f"painter-{view}-{scheme}")
    page.get_by_role("button", name="Cancel").last.click()
    page.locator("#painter").wait_for(state="hidden")
    try_it(page)
    loaded(page, "#view img")
    assert page.evaluate(f"({RULES})()") == [], f"result, {view}, {scheme}"
    page.locator("#outcome").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('outcome').scrollIntoView()")
    save(page, f"result-{view}-{scheme}")
    for name, path in PAGES.items():
        page.goto(server.url + path)
        page.wait_for_load_state("networkidle")
        assert page.evaluate(f"({RULES})()") == [], f"{name}, {view}, {scheme}"
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{name} is wider than a {view}"
        save(page, f"{name}-{view}-{scheme}")
    page.goto(server.url + "/console/applications")
    page.locator("main td a").first.click()
    page.locator(".plot").wait_for()
    page.get_by_text("Make a token").click()
    assert page.evaluate(f"({RULES})()") == [], f"application, {view}, {scheme}"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"application is wider than a {view}"
    save(page, f"application-{view}-{scheme}")
    context.close()
    assert watch.complaints == []


PAGES = {
    "start": "/", "api": API, "account": "/console/account", "missing": "/console/nowhere",
    "applications": "/console/applications", "tasks": "/console/tasks", "inboxes": "/console/inboxes",
    "guide": "/console/docs/callbacks", "reference": "/console/docs/reference",
}


def test_focus_goes_through_the_page_in_its_order(page, server):
    page.goto(server.url + "/console/register")
    page.locator("body").click(position={"x": 2, "y": 300})
    order = []
    for _ in range(8):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id || document.activeElement.textContent.trim()"))
    wanted = ["name", "password", "Register"]
    assert [entry for entry in order if entry in wanted][:3] == wanted
    page.goto(server.url)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_first_page_is_light_and_does_not_jump(browser, server):
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    weights = []
    session.on("Network.loadingFinished", lambda event: weights.append(event["encodedDataLength"]))
    page.add_init_script("""window.shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; })
            .observe({type: "layout-shift", buffered: true});""")
    page.goto(server.url)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_load_state("networkidle")
    loaded(page, "main img")
    assert 0 < sum(weights) < 100 * 1024, f"{sum(weights)} bytes"
    assert page.evaluate("window.shift") < 0.01
    page.goto(server.url + API)
    page.wait_for_load_state("networkidle")
    assert page.evaluate("window.shift") < 0.05
    context.close()


def test_pages_work_for_an_account_of_the_command_line(page, server):
    name = new_name()
    server.token("--account", name, "--name", "from the shell")
    subprocess.run(
        [str(server.binary), "account", "create", name, "--data", str(server.data)], input=PASSWORD + "\n", text=True,
        capture_output=True, check=True, timeout=60)
    page.goto(f"{server.url}/console/sign-in?next={API}")
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    assert page.url == server.url + API
    page.get_by_text("from the shell").first.wait_for()
    page.get_by_label("prompt").fill("brighter")
    try_it(page)
    loaded(page, "#view img")
