"""The links of a result, as openapi.yaml describes them."""

import pytest
import requests


@pytest.fixture(scope="module")
def result(server, token):
    body = {"prompt": "black and white --seed 7", "image_url": server.sample("landscape.jpg"), "split_images": True}
    reply = requests.post(server.edits, json=body, headers={"authorization": f"Bearer {token}"}, timeout=180)
    assert reply.status_code == 200
    assert reply.headers["x-trace-id"] == reply.json()["trace_id"]
    return reply.json()


@pytest.fixture(scope="module", params=["grid", "variation"])
def link(request, result):
    return result["raw_image_url"] if request.param == "grid" else result["sub_image_urls"][2]


def test_get_and_head(link):
    reply = requests.get(link, timeout=30)
    assert reply.status_code == 200
    assert reply.content.startswith(b"\x89PNG")
    assert "immutable" in reply.headers["cache-control"]
    assert reply.headers["access-control-allow-origin"] == "*"
    head = requests.head(link, timeout=30)
    assert head.status_code == 200
    assert head.content == b""
    for name in ["content-length", "content-type", "etag"]:
        assert head.headers[name] == reply.headers[name]


def test_copy_that_is_still_good(link):
    tag = requests.head(link, timeout=30).headers["etag"]
    assert requests.get(link, headers={"if-none-match": tag}, timeout=30).status_code == 304
    assert requests.get(link, headers={"if-none-match": '"another"'}, timeout=30).status_code == 200


@pytest.mark.parametrize("asked, part", [
    ("bytes=0-7", slice(0, 8)), ("bytes=8-", slice(8, None)), ("bytes=-5", slice(-5, None)),
])
def test_part_of_a_file(link, asked, part):
    whole = requests.get(link, timeout=30).content
    reply = requests.get(link, headers={"range": asked}, timeout=30)
    assert reply.status_code == 206
    assert reply.content == whole[part]
    assert reply.headers["content-range"].endswith(f"/{len(whole)}")


def test_part_beyond_the_file(link):
    reply = requests.get(link, headers={"range": "bytes=999999999-"}, timeout=30)
    assert reply.status_code == 416
    assert reply.headers["content-range"].startswith("bytes */")


@pytest.mark.parametrize("old, new", [("hm=", "hm=0"), ("ex=", "ex=f"), ("is=", "is=f")])
def test_changed_link_is_forbidden(link, old, new):
    reply = requests.get(link.replace(old, new, 1), timeout=30)
    assert (reply.status_code, reply.json()["error"]["code"]) == (403, "forbidden")


@pytest.mark.parametrize("path, code", [("/midjourney/nothing", "no_api"), ("/samples/nothing.jpg", "not_found")])
def test_nothing_there(server, path, code):
    reply = requests.get(server.url + path, timeout=10)
    assert (reply.status_code, reply.json()["error"]["code"]) == (404, code)
    assert reply.headers["x-trace-id"] == reply.json()["trace_id"]


def test_every_sample_is_served(server):
    for name in ["still-life.jpg", "landscape.jpg", "street.jpg"]:
        reply = requests.get(server.sample(name), timeout=10)
        assert (reply.status_code, reply.headers["content-type"]) == (200, "image/jpeg")
