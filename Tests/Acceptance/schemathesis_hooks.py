"""What schemathesis needs to know about the edits API.

A schema cannot say which prompt an engine can carry out or which URL leads to a picture. So every generated value that
is valid by the schema is replaced by one that works: a valid body must then be answered with 200. Invalid values are
left as they were generated, and must be refused. No request makes the server call another machine.
"""

import os
import re
import uuid

import schemathesis

PICTURE = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAIAAACQkWg2AAAAHUlEQVR42mNkYGgQYGAgHrEwCDCQBEY1jGoYOhoAHgoC"
    "noxpJwYAAAAASUVORK5CYII="
)
MASK = "iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAAD0lEQVR42mP4z8DEQAICADHRAR4LC8lgAAAAAElFTkSuQmCC"
SAMPLE = os.environ.get("RETOUCH_TEST_URL", "") + "/samples/"
PROMPTS = ["make it brighter", "black and white", "warmer --seed 7", "invert the colours --no text"]

URL_OR_DATA = re.compile(r"\s*(https?://\S|data:)", re.IGNORECASE)
CALLBACK = re.compile(r"https?://[A-Za-z0-9.-]+(/[!-~]*)?$")
MASK_TEXT = re.compile(r"\s*(https?://\S|data:|[A-Za-z0-9+/=\s]+$)", re.IGNORECASE)


def is_valid_prompt(value) -> bool:
    return isinstance(value, str) and value.strip() != "" and len(value) <= 8192


def is_valid_picture(value) -> bool:
    return isinstance(value, str) and URL_OR_DATA.match(value) is not None


@schemathesis.hook
def before_call(context, case, kwargs):
    body = case.body
    key = case.headers.get("idempotency-key")
    if isinstance(key, str) and key.strip() and len(key) <= 255:
        case.headers["idempotency-key"] = str(uuid.uuid4())  # a key is good for one body
    if case.operation.label != "POST /midjourney/edits" or not isinstance(body, dict):
        return
    body = dict(body)
    if is_valid_prompt(body.get("prompt")):
        body["prompt"] = PROMPTS[len(body["prompt"]) % len(PROMPTS)]
    image = body.get("image_url")
    if is_valid_picture(image) and not image.startswith(SAMPLE):
        body["image_url"] = PICTURE
    mask = body.get("mask")
    if isinstance(mask, str) and mask.strip() and MASK_TEXT.match(mask):
        body["mask"] = MASK
        if is_valid_picture(image):
            body["image_url"] = PICTURE  # of the mask's size
    timeout = body.get("timeout")
    if isinstance(timeout, (int, float)) and not isinstance(timeout, bool) and 0 < timeout < 60:
        body["timeout"] = 60
    if isinstance(body.get("callback_url"), str):
        body["callback_url"] = None if CALLBACK.match(body["callback_url"]) else body["callback_url"]
    case.body = body
