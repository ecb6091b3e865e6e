"""The way of somebody who has never been here: from the start page to code that works."""

import subprocess

import requests

from browsing import API, PASSWORD, acquire, loaded, needs_browser, new_name, register, try_it

pytestmark = needs_browser


def test_from_the_start_page_to_the_copied_code(page, server):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(server.url)
    page.get_by_role("link", name="Try the Edits API").click()
    page.get_by_role("link", name="Acquire").click()
    assert "/console/sign-in" in page.url
    page.get_by_role("link", name="Register").last.click()
    page.get_by_label("Name").fill(new_name())
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Register").click()
    assert page.url == server.url + API, "one comes back to where one was"
    token = acquire(page)
    page.get_by_role("button", name="Copy").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == token

    page.get_by_role("button", name="Landscape").click()
    page.get_by_label("prompt").fill("make it warmer")
    try_it(page)
    loaded(page, "#view img")
    assert page.locator("#view img").count() == 4
    page.get_by_role("tab", name="Grid").click()
    loaded(page, "#view img")
    page.get_by_role("tab", name="Before and after").click()
    loaded(page, "#view .compare img")
    assert '"success": true' in page.locator("#raw-text").inner_text()

    page.get_by_role("button", name="Copy", exact=True).last.click()
    code = page.evaluate("navigator.clipboard.readText()")
    assert code.startswith("curl ") and "make it warmer" in code and token not in code
    made = subprocess.run(
        ["bash", "-c", code + " --silent --write-out '%{http_code}'"], capture_output=True, text=True, timeout=180,
        env={"RETOUCH_TOKEN": token, "PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin"})
    assert made.stdout.endswith("200"), made.stdout + made.stderr


def test_code_follows_what_is_typed_and_the_token_stays_out_unless_asked_for(page, server):
    register(page, server)
    token = acquire(page)
    code = page.locator("#snippet-text")
    page.get_by_label("prompt").fill("a <b>\"quoted\"</b> 'prompt'")
    assert "a <b>" in code.inner_text()
    page.get_by_label("turbo").check()
    assert '"mode": "turbo"' in code.inner_text()
    page.get_by_label("split_images").uncheck()
    assert "split_images" not in code.inner_text()
    assert "$RETOUCH_TOKEN" in code.inner_text() and token not in code.inner_text()
    page.get_by_label("Put the token into the code").check()
    assert token in code.inner_text()
    page.get_by_role("tab", name="Python").click()
    assert "requests.post" in code.inner_text()
    page.keyboard.press("ArrowRight")
    assert "await fetch" in code.inner_text()
    page.reload()
    assert "await fetch" in code.inner_text(), "the language is remembered"
    assert token not in page.content(), "the token is shown once"


def test_refusal_is_shown_as_the_api_gave_it(page, server):
    register(page, server)
    acquire(page)
    page.get_by_label("prompt").fill("<img src=x onerror=alert(1)> frobnicate the moon")
    try_it(page)
    assert page.locator("#failure-title").inner_text() == "api_not_implemented"
    assert "frobnicate" in page.locator("#failure-message").inner_text()
    assert len(page.locator("#failure-trace").inner_text()) == 36
    assert page.locator("#outcome img[src=x]").count() == 0


def test_follow_up_by_a_button(page, server):
    register(page, server)
    acquire(page)
    page.get_by_label("prompt").fill("brighter")
    try_it(page)
    first = page.locator("#raw-text").inner_text()
    page.locator("button[data-action=upscale3]").click()
    page.wait_for_function("before => { const t = document.getElementById('raw-text').innerText;"
                           " return document.getElementById('run').hidden && t !== before; }", arg=first)
    page.locator("#result").wait_for(state="visible")
    assert '"action": "upscale3"' in page.locator("#snippet-text").inner_text()
    loaded(page, "#view img")
    assert page.locator("#view img").count() == 1


def test_task_that_is_answered_at_once_is_followed(page, server):
    register(page, server)
    acquire(page)
    page.get_by_text("Headers, callback, follow-ups").click()
    page.get_by_label("async", exact=True).check()
    page.get_by_label("prompt").fill("darker")
    try_it(page)
    loaded(page, "#view img")


def test_cancelling(page, server):
    register(page, server)
    acquire(page)
    # Long enough to be caught while it runs or waits.
    page.get_by_label("prompt").fill("turn it into an oil painting, then a watercolor, then an oil painting")
    page.get_by_role("button", name="Try", exact=True).click()
    page.locator("#cancel:not([disabled])").click()
    page.locator("#failure").wait_for(state="visible")
    assert page.locator("#failure-title").inner_text() == "cancelled"


def test_own_picture_by_file_and_by_paste(page, server, tmp_path):
    from PIL import Image
    file = tmp_path / 'my "picture" <b>.png'
    Image.new("RGB", (320, 200), (90, 120, 160)).save(file)
    register(page, server)
    acquire(page)
    page.locator("#file").set_input_files(file)
    page.get_by_text("320 × 200 pixels").wait_for()
    link = page.locator("#image_url").input_value()
    assert link.startswith(f"{server.url}/attachments/uploads/")
    assert requests.get(link, timeout=30).content == file.read_bytes()
    page.evaluate("""() => {
        const canvas = Object.assign(document.createElement("canvas"), {width: 48, height: 32});
        canvas.getContext("2d").fillRect(0, 0, 48, 32);
        canvas.toBlob(blob => {
            const data = new DataTransfer();
            data.items.add(new File([blob], "pasted.png", {type: "image/png"}));
            document.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true}));
        });
    }""")
    page.get_by_text("48 × 32 pixels").wait_for()
    page.locator("#file").set_input_files({"name": "x.png", "mimeType": "image/png", "buffer": b"no picture"})
    page.locator("#picture-fault").wait_for(state="visible")


def test_without_scripts(browser, server, tmp_path):
    from PIL import Image
    picture = tmp_path / "own.png"
    Image.new("RGB", (320, 200), (90, 120, 160)).save(picture)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    register(page, server)
    acquire(page)
    page.goto(server.url + API)
    page.get_by_label("A picture of your own").set_input_files(picture)
    page.get_by_role("button", name="Upload", exact=True).click()
    assert "/attachments/uploads/" in page.locator("#image_url").input_value()
    page.locator("#prompt").fill("warmer")
    page.get_by_role("button", name="Try", exact=True).click()
    assert "/console/tasks/" in page.url
    page.locator(".tag", has_text="succeeded").wait_for(timeout=120_000)
    assert page.locator(".pictures img").count() == 4
    context.close()


def test_callback_is_seen_in_the_inbox(page, server):
    register(page, server)
    acquire(page)
    page.get_by_text("Headers, callback, follow-ups").click()
    page.get_by_role("button", name="Use an inbox of mine").click()
    link = page.locator("#inbox-page")
    link.wait_for(state="visible")
    inbox = page.context.new_page()
    inbox.goto(server.url + link.get_attribute("href"))
    inbox.get_by_text("Nothing has arrived yet.").wait_for()
    page.get_by_label("prompt").fill("a little darker")
    try_it(page)
    # It appears by itself.
    inbox.get_by_text("signature right: Midjourney Edits").wait_for(timeout=30_000)
    assert '"success" : true' in inbox.locator(".request pre").inner_text()
    page.goto(server.url + "/console/tasks?q=LITTLE")
    page.locator(".headline").click()
    page.get_by_text("delivered", exact=True).wait_for()
    page.get_by_role("button", name="Resend").click()
    inbox.get_by_text("POST 2").wait_for(timeout=30_000)
    page.get_by_role("link", name="Run again").click()
    assert page.get_by_label("prompt").input_value() == "a little darker"


def test_token_of_an_application_is_made_used_and_revoked(page, server):
    register(page, server)
    acquire(page)
    page.get_by_role("link", name="Applications").click()
    page.get_by_role("link", name="Midjourney Edits", exact=True).click()
    page.get_by_text("Make a token").click()
    page.get_by_label("Name", exact=True).fill("phone")
    page.get_by_label("turbo").uncheck()
    page.get_by_role("button", name="Make the token").click()
    token = page.locator("#new-token").inner_text()
    body = {"prompt": "brighter", "image_url": server.sample(), "async": True, "mode": "turbo"}
    call = lambda: requests.post(server.edits, json=body, headers={"authorization": f"Bearer {token}"}, timeout=60)
    assert (call().status_code, call().json()["error"]["code"]) == (403, "forbidden")
    body["mode"] = "fast"
    assert call().status_code == 200
    page.get_by_role("row", name="phone").get_by_role("button", name="Revoke").click()
    page.get_by_role("row", name="phone").get_by_text("revoked").wait_for()
    assert call().status_code == 401
    page.get_by_role("button", name="Show the secret").click()
    assert page.locator("#webhook-secret").inner_text().startswith("whsec_")
