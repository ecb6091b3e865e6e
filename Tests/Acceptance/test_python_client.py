"""The published Python client of this API works here after changing its base URL, errors included."""

import io

import acedatacloud
import pytest
import requests
from PIL import Image

EDITS = "/midjourney/edits"


def client(server, token: str) -> acedatacloud.AceDataCloud:
    return acedatacloud.AceDataCloud(token, base_url=server.url, timeout=120, max_retries=0)


def edit(server, token: str, **changes):
    body = {
        "action": "generate", "prompt": "make it warmer", "image_url": server.sample(), "mask": None,
        "mode": "fast", "split_images": True, "callback_url": None, "image_id": "",
    }
    # The client has no method of its own for edits; every one of its methods goes through this call.
    with client(server, token) as connection:
        return connection._transport.request("POST", EDITS, json=body | changes)


def picture(url: str) -> Image.Image:
    reply = requests.get(url, timeout=30)
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "image/png"
    return Image.open(io.BytesIO(reply.content)).convert("RGB")


def test_edit_of_a_sample(server, token):
    result = edit(server, token)
    assert result["success"] is True
    assert result["progress"] == 100
    assert len(result["sub_image_urls"]) == 4
    grid = picture(result["raw_image_url"])
    parts = [picture(url) for url in result["sub_image_urls"]]
    assert grid.size == (result["raw_image_width"], result["raw_image_height"])
    assert picture(result["image_url"]).size == (result["image_width"], result["image_height"])
    width, height = parts[0].size
    assert grid.size == (2 * width, 2 * height)
    for index, part in enumerate(parts):
        left, top = index % 2 * width, index // 2 * height
        assert grid.crop((left, top, left + width, top + height)).tobytes() == part.tobytes()
    assert len({part.tobytes() for part in parts}) == 4, "the four variations must differ"


def test_result_as_the_next_source(server, token):
    first = edit(server, token)
    second = edit(server, token, image_url=first["sub_image_urls"][0], prompt="black and white", split_images=False)
    assert second["success"] is True
    assert "sub_image_urls" not in second


@pytest.mark.parametrize("wrong", ["nonsense", "rtk_" + "A" * 43])
def test_bad_token(server, wrong):
    with pytest.raises(acedatacloud.AuthenticationError) as caught:
        edit(server, wrong)
    assert (caught.value.status_code, caught.value.code) == (401, "invalid_token")
    assert caught.value.trace_id


@pytest.mark.parametrize("changes, named", [
    ({"prompt": None}, "prompt"),
    ({"image_url": "ftp://example.com/a.jpg"}, "image_url"),
    ({"mode": "slow"}, "mode"),
    ({"split_images": "yes"}, "split_images"),
])
def test_bad_request(server, token, changes, named):
    with pytest.raises(acedatacloud.ValidationError) as caught:
        edit(server, token, **changes)
    assert (caught.value.status_code, caught.value.code) == (400, "bad_request")
    assert named in caught.value.message


def test_token_for_another_api(server):
    with pytest.raises(acedatacloud.TokenMismatchError) as caught:
        edit(server, server.token("--api", "tasks"))
    assert (caught.value.status_code, caught.value.code) == (400, "token_mismatched")


def test_quota_used_up(server):
    with pytest.raises(acedatacloud.InsufficientBalanceError) as caught:
        edit(server, server.token("--quota", "0.5"))
    assert (caught.value.status_code, caught.value.code) == (403, "used_up")


def test_quota_covers_a_relaxed_edit_once(server):
    token = server.token("--quota", "0.5")
    assert edit(server, token, mode="relax")["success"] is True
    with pytest.raises(acedatacloud.InsufficientBalanceError):
        edit(server, token, mode="relax")
