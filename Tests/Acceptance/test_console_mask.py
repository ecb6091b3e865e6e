"""Painting a mask: by mouse and by touch, on pictures of every EXIF orientation."""

import base64
import io

import pytest
import requests
from PIL import Image, ImageChops

from browsing import Watch, acquire, needs_browser, register, try_it

pytestmark = needs_browser


def photo(width: int, height: int) -> Image.Image:
    """Colours that run, so that every change shows."""
    red = Image.linear_gradient("L").resize((width, height))
    green = Image.linear_gradient("L").rotate(90).resize((width, height))
    return Image.merge("RGB", (red, green, Image.new("L", (width, height), 90)))


def put_in(page, picture: Image.Image, kind: str = "PNG", **options):
    data = io.BytesIO()
    picture.save(data, kind, **options)
    page.locator("#file").set_input_files(
        {"name": f"picture.{kind.lower()}", "mimeType": f"image/{kind.lower()}", "buffer": data.getvalue()})


def open_painter(page):
    page.get_by_role("button", name="Paint on the picture").click()
    page.locator("#painter-window").wait_for(state="visible")
    return page.locator("#painter-content").bounding_box()


def use(page) -> Image.Image:
    page.get_by_role("button", name="Use this mask").click()
    page.locator("#painter").wait_for(state="hidden")
    text = page.locator("#mask").input_value()
    return Image.open(io.BytesIO(base64.b64decode(text))).convert("L")


def drag(page, box, start, end):
    """A stroke from one place to another, as shares of the picture."""
    at = lambda place: (box["x"] + place[0] * box["width"], box["y"] + place[1] * box["height"])
    page.mouse.move(*at(start))
    page.mouse.down()
    page.mouse.move(*at(end), steps=10)
    page.mouse.up()


def share(mask: Image.Image, box) -> float:
    """The mean selection of a part, given as shares of the picture."""
    width, height = mask.size
    part = mask.crop((int(box[0] * width), int(box[1] * height), int(box[2] * width), int(box[3] * height)))
    return sum(value * count for value, count in enumerate(part.histogram())) / (255 * part.width * part.height)


@pytest.fixture
def ready(page, server):
    register(page, server)
    acquire(page)
    return page


def test_mouse_paints_and_outside_nothing_changes(ready):
    source = photo(600, 400)
    put_in(ready, source)
    ready.get_by_text("600 × 400 pixels").wait_for()
    box = open_painter(ready)
    drag(ready, box, (0.2, 0.3), (0.5, 0.3))
    mask = use(ready)
    assert mask.size == source.size
    assert share(mask, (0.3, 0.28, 0.4, 0.32)) > 0.99
    assert share(mask, (0, 0.7, 1, 1)) == 0
    ready.get_by_label("prompt").fill("black and white")
    try_it(ready)
    link = ready.locator("#view figure a").first.get_attribute("href")
    edited = Image.open(io.BytesIO(requests.get(requests.compat.urljoin(ready.url, link), timeout=30).content)).convert("RGB")
    assert edited.size == source.size
    changed = ImageChops.difference(edited, source).convert("L").point(lambda value: 255 if value else 0)
    outside = mask.point(lambda value: 0 if value else 255)
    assert changed.getbbox() is not None, "inside it is edited"
    assert ImageChops.multiply(changed, outside).getbbox() is None, "outside not one pixel may change"
    ready.get_by_role("tab", name="Outside the mask").click()
    shown = ready.locator("#view .one img")
    ready.wait_for_function("() => document.querySelector('#view .one img')?.naturalWidth > 0")
    difference = ready.request.get(requests.compat.urljoin(ready.url, shown.get_attribute("src")))
    assert Image.open(io.BytesIO(difference.body())).convert("L").getextrema() == (0, 0)


def test_eraser_undo_redo_invert_clear(ready):
    put_in(ready, photo(300, 200))
    ready.get_by_text("300 × 200 pixels").wait_for()
    box = open_painter(ready)
    selected = lambda: ready.evaluate(
        "() => { const c = document.getElementById('painter-overlay');"
        " const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
        " let sum = 0; for (let i = 3; i < d.length; i += 4) sum += d[i]; return sum / (255 * d.length / 4); }")

    def settles(holds):
        ready.wait_for_function("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))")
        value = selected()
        assert holds(value), value
        return value

    drag(ready, box, (0.1, 0.5), (0.9, 0.5))
    painted = settles(lambda value: 0.02 < value < 0.5)
    ready.get_by_role("button", name="Eraser").click()
    drag(ready, box, (0.5, 0.5), (0.9, 0.5))
    erased = settles(lambda value: 0 < value < painted)
    ready.get_by_role("button", name="Undo").click()
    settles(lambda value: abs(value - painted) < 1e-3)
    ready.keyboard.press("Control+Shift+Z")
    settles(lambda value: abs(value - erased) < 1e-3)
    ready.get_by_role("button", name="Invert").click()
    settles(lambda value: abs(value - (1 - erased)) < 5e-3)
    ready.get_by_role("button", name="Clear").click()
    settles(lambda value: value == 0)
    for _ in range(4):
        ready.keyboard.press("Control+Z")
    settles(lambda value: value == 0)
    # By keyboard alone: a dot in the middle, then a line to the right.
    ready.locator("#painter-window").focus()
    ready.get_by_role("button", name="Brush").click()
    ready.locator("#painter-window").focus()
    ready.keyboard.press("Enter")
    ready.keyboard.press("Shift+ArrowRight")
    settles(lambda value: value > 0)
    ready.get_by_role("button", name="Zoom in").click()
    assert ready.locator("#painter-content").bounding_box()["width"] > box["width"]
    ready.keyboard.press("0")
    assert abs(ready.locator("#painter-content").bounding_box()["width"] - box["width"]) < 1


def test_mask_from_a_file_can_be_painted_on(ready, tmp_path):
    put_in(ready, photo(300, 200))
    ready.get_by_text("300 × 200 pixels").wait_for()
    half = Image.new("L", (300, 200), 0)
    half.paste(255, (0, 0, 150, 200))
    half.save(tmp_path / "half.png")
    open_painter(ready)
    ready.locator("#painter-file").set_input_files(tmp_path / "half.png")
    ready.locator("#painter-undo:not([disabled])").wait_for()
    mask = use(ready)
    assert share(mask, (0, 0, 0.49, 1)) == 1 and share(mask, (0.51, 0, 1, 1)) == 0
    # Opened again, it is still there.
    box = open_painter(ready)
    drag(ready, box, (0.75, 0.2), (0.75, 0.8))
    mask = use(ready)
    assert share(mask, (0, 0, 0.49, 1)) == 1 and share(mask, (0.74, 0.4, 0.76, 0.6)) > 0.9


@pytest.mark.parametrize("orientation", range(1, 9))
def test_mask_lies_as_the_picture_is_seen(ready, orientation):
    source = photo(240, 160)
    exif = Image.Exif()
    exif[0x0112] = orientation
    put_in(ready, source, "JPEG", exif=exif, quality=95)
    size = (240, 160) if orientation < 5 else (160, 240)
    ready.get_by_text(f"{size[0]} × {size[1]} pixels").wait_for()
    box = open_painter(ready)
    # The upper left as one sees it.
    drag(ready, box, (0.2, 0.2), (0.3, 0.2))
    mask = use(ready)
    assert mask.size == size
    assert share(mask, (0.22, 0.18, 0.28, 0.22)) > 0.9
    assert share(mask, (0.6, 0, 1, 1)) == 0 and share(mask, (0, 0.6, 1, 1)) == 0
    ready.get_by_label("prompt").fill("invert the colors")
    try_it(ready)
    link = ready.locator("#view figure a").first.get_attribute("href")
    edited = Image.open(io.BytesIO(requests.get(requests.compat.urljoin(ready.url, link), timeout=30).content)).convert("RGB")
    assert edited.size == size
    upload = requests.get(ready.locator("#image_url").input_value(), timeout=30).content
    from PIL import ImageOps
    seen = ImageOps.exif_transpose(Image.open(io.BytesIO(upload))).convert("RGB")
    changed = ImageChops.difference(edited, seen).convert("L").point(lambda value: 255 if value > 24 else 0)
    left, top, right, bottom = changed.getbbox()
    assert right < size[0] * 0.6 and bottom < size[1] * 0.6, "it changed where it was painted"


def test_touch_paints_and_two_fingers_zoom(browser, server):
    context = browser.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    context.set_default_timeout(30_000)
    page = context.new_page()
    watch = Watch(page)
    register(page, server)
    acquire(page)
    put_in(page, photo(300, 200))
    page.get_by_text("300 × 200 pixels").wait_for()
    box = open_painter(page)
    touch = context.new_cdp_session(page)

    def send(kind, *places):
        points = [
            {"x": box["x"] + x * box["width"], "y": box["y"] + y * box["height"], "id": number}
            for number, (x, y) in enumerate(places)]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", (0.3, 0.5))
    for step in range(1, 9):
        send("touchMove", (0.3 + step * 0.05, 0.5))
    send("touchEnd")
    page.locator("#painter-undo:not([disabled])").wait_for()
    width = page.locator("#painter-content").bounding_box()["width"]
    send("touchStart", (0.4, 0.5), (0.6, 0.5))
    for step in range(1, 6):
        send("touchMove", (0.4 - step * 0.04, 0.5), (0.6 + step * 0.04, 0.5))
    send("touchEnd")
    assert page.locator("#painter-content").bounding_box()["width"] > width * 1.3
    mask = use(page)
    assert mask.size == (300, 200)
    assert share(mask, (0.4, 0.48, 0.6, 0.52)) > 0.9, "one finger paints"
    assert share(mask, (0, 0, 1, 0.2)) == 0, "two fingers do not"
    context.close()
    assert watch.complaints == []
